// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventlog.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

namespace Grelot {

namespace {

QString line(const ConnectionEvent &event)
{
    QString text = connectionStateName(event.state);
    if (event.rung)
        text += u' ' + transportName(*event.rung);
    if (event.retryIn.count() > 0)
        text += QStringLiteral(", retry in %1 ms").arg(event.retryIn.count());
    return event.reason.isEmpty() ? text : text + QLatin1String(": ") + event.reason;
}

// Of messages their number alone.
QString line(const MailEvent &)
{
    return QStringLiteral("a message rang");
}

QString line(const UnreadEvent &event)
{
    return QStringLiteral("%1 unread").arg(event.total);
}

QString line(const ReadEvent &event)
{
    return QStringLiteral("%1 read or gone").arg(event.ids.size());
}

QString line(const Failure &failure)
{
    return QStringLiteral("%1 failure: %2 (%3)")
        .arg(failureKindName(failure.kind), failure.text, failure.detail);
}

void addServer(PersonalWords &words, const QString &url)
{
    const auto parsed = AccountUrl::parse(url);
    const auto *server = std::get_if<AccountUrl>(&parsed);
    if (!server)
        return;
    if (!server->isLoopback())
        words.hosts += server->host();
    const QString user = server->user();
    words.users += user;
    const qsizetype at = user.lastIndexOf(u'@');
    const QString local = at > 0 ? user.first(at) : user;
    if (at > 0)
        words.hosts += user.sliced(at + 1);
    words.users += local;
    // A server's words may name the person of first.last.
    static const QRegularExpression between(QStringLiteral("[._+-]"));
    const QStringList parts = local.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.size() >= 3)
            words.users += part;
    }
}

void addMail(PersonalWords &words, const Inbox &inbox)
{
    words.texts += inbox.unreadByMailbox().keys();
    words.texts.removeAll(QStringLiteral("INBOX")); // everybody has one
    const QList<Inbox::Item> items = inbox.items();
    for (const Inbox::Item &item : items) {
        const Message &message = item.message;
        words.texts +=
            QStringList{message.subject, message.from.name, message.from.address, message.preview};
    }
}

} // namespace

EventLog::EventLog(const Sessions &sessions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
{
    m_book.add(clock.utc(), QStringLiteral("grelot"),
        QStringLiteral("Grelot %1, Qt %2, %3")
            .arg(QStringLiteral(GRELOT_VERSION), QLatin1String(qVersion()),
                QSysInfo::prettyProductName()));
    connect(&sessions, &Sessions::happened, this, [this](const AccountEvent &event) {
        m_book.add(event.at, QStringLiteral("grelot.account"),
            event.account + QLatin1String(": ") +
                std::visit([](const auto &what) { return line(what); }, event.what));
    });
}

QString EventLog::redacted() const
{
    Redactor redactor(words());
    return m_book.text([&](const QString &text) { return redactor.redact(text); });
}

PersonalWords EventLog::words() const
{
    PersonalWords words;
    words.users += QDir::home().dirName();
    words.users += qEnvironmentVariable("USER");
    words.users += qEnvironmentVariable("USERNAME");
    const QList<AccountSession *> all = m_sessions.all();
    for (const AccountSession *session : all) {
        words.accounts += session->name();
        addServer(words, session->url());
        addMail(words, session->inbox());
    }
    words.hosts += QSysInfo::machineHostName();
    return words;
}

} // namespace Grelot
