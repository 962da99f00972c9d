// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "watcher.h"

#include <QJsonDocument>

namespace Grelot {

Watcher::Watcher(const GrelotHome &home, QObject *parent)
    : QObject(parent)
    , m_process(home.start({QStringLiteral("watch"), QStringLiteral("--json")}))
{
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Watcher::read);
}

Watcher::~Watcher()
{
    m_process->disconnect(this);
    m_process->terminate();
    if (!m_process->waitForFinished(5'000))
        m_process->kill();
    m_process->waitForFinished(5'000);
}

QList<QJsonObject> Watcher::events(const QString &kind) const
{
    QList<QJsonObject> result;
    for (const QJsonObject &event : m_events) {
        if (event.value(QLatin1String("event")).toString() == kind)
            result.append(event);
    }
    return result;
}

QStringList Watcher::subjects() const
{
    QStringList result;
    const auto mails = events(QStringLiteral("mail"));
    for (const QJsonObject &mail : mails)
        result.append(mail.value(QLatin1String("subject")).toString());
    return result;
}

qint64 Watcher::unread() const
{
    const auto all = events(QStringLiteral("unread"));
    return all.isEmpty() ? -1 : all.last().value(QLatin1String("total")).toInteger();
}

QString Watcher::state() const
{
    return ofConnection("state");
}

QString Watcher::reason() const
{
    return ofConnection("reason");
}

QString Watcher::transport() const
{
    return ofConnection("transport");
}

QString Watcher::ofConnection(const char *member) const
{
    const auto all = events(QStringLiteral("connection"));
    return all.isEmpty() ? QString() : all.last().value(QLatin1String(member)).toString();
}

qsizetype Watcher::entered(const QString &state) const
{
    qsizetype count = 0;
    const auto all = events(QStringLiteral("connection"));
    for (const QJsonObject &event : all)
        count += event.value(QLatin1String("state")).toString() == state ? 1 : 0;
    return count;
}

void Watcher::kill()
{
    m_process->kill();
    m_process->waitForFinished(5'000);
}

void Watcher::read()
{
    m_buffer += m_process->readAllStandardOutput();
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        m_events.append(QJsonDocument::fromJson(m_buffer.first(end)).object());
        m_buffer.remove(0, end + 1);
        Q_EMIT received(m_events.last());
    }
}

} // namespace Grelot
