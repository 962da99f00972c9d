// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchserver.h"

#include "benchlines.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

namespace Grelot {

namespace {

GatewayOptions options()
{
    GatewayOptions options;
    options.port = BenchLogin::port;
    return options;
}

} // namespace

BenchServer::BenchServer(QObject *parent)
    : QObject(parent)
    , m_random(RandomSource::fromSystem())
    , m_login(Credentials{BenchLogin::user(), BenchLogin::password()})
    , m_server(
          options(), m_login,
          [this](const Credentials &, const QString &) {
              auto mailbox =
                  std::make_unique<DemoMailbox>(m_clock, m_random, DemoMailbox::Life::Still);
              m_mailbox = mailbox.get();
              return mailbox;
          },
          m_clock)
    , m_next(m_clock.alarm([this] { publish(); }))
{
    auto *const input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, &BenchServer::readCommands);
}

void BenchServer::start()
{
    if (const auto error = m_server.listen())
        giveUp(*error);
    say("listening", {{QStringLiteral("at"), monotonicNow()}});
}

void BenchServer::readCommands()
{
    char bytes[256];
    const auto size = ::read(STDIN_FILENO, bytes, sizeof(bytes));
    if (size <= 0) {
        QCoreApplication::quit();
        return;
    }
    m_input.append(bytes, size);
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QList<QByteArray> words = m_input.first(end).split(' ');
        m_input.remove(0, end + 1);
        m_left = words.value(1).toInt();
        m_apart = std::chrono::milliseconds(words.value(2).toInt());
        m_next->start(m_apart);
    }
}

void BenchServer::publish()
{
    if (!m_mailbox)
        giveUp(QStringLiteral("nobody listens to what is to be published"));
    Message message;
    message.from = {QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
    message.preview = QStringLiteral("The kettle is on.");
    message.subject = QString::number(monotonicNow());
    m_mailbox->deliver(Messages{message});
    if (--m_left > 0)
        m_next->start(m_random.between(m_apart / 2, m_apart + m_apart / 2));
}

} // namespace Grelot
