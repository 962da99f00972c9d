// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchimap.h"

#include "benchlines.h"
#include "imapprobe.h"
#include "imapsource.h"
#include "opensockets.h"
#include "reconciler.h"
#include "samples.h"

#include <QFile>

#include <iostream>
#include <poll.h>

namespace Grelot {

namespace {

using namespace std::chrono_literals;

constexpr int unread = 223;
constexpr int deliveries = 20;
constexpr int exchanges = 5;
constexpr std::chrono::milliseconds patience = 30s;
/// The first comparison with the mailbox is behind it then.
constexpr std::chrono::milliseconds settling = Reconciler::settle + Reconciler::jitter + 7s;
constexpr std::chrono::milliseconds calm = 7s; ///< until all of an exchange is over

qint64 median(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

} // namespace

BenchImap::BenchImap(BenchAccounts::Line line, std::chrono::seconds window)
    : m_line(line)
    , m_window(window)
{
}

int BenchImap::run()
{
    m_dovecot.start();
    m_dovecot.deliver(
        BenchAccounts::user(0), QByteArrayList(unread, DovecotServer::message("An older matter")));
    m_accounts = std::make_unique<BenchAccounts>(m_dovecot, m_line);
    m_accounts->start(1);
    // IDLE has to have brought news once before the server is left alone.
    m_accounts->stayFor(settling);
    arrive();
    m_accounts->stayFor(calm);
    say("idle", idle());
    std::string line;
    if (std::getline(std::cin, line))
        say("busy", busy());
    return 0;
}

QJsonObject BenchImap::idle()
{
    const quint16 port =
        m_line == BenchAccounts::Line::Tls ? m_dovecot.tlsPort() : m_dovecot.port();
    const auto before = m_network.traffic();
    m_accounts->stayFor(m_window);
    const auto after = m_network.traffic();
    const double perHour = double(std::chrono::seconds(1h).count()) / double(m_window.count());
    return {{QStringLiteral("connections"), connectionsTo(port, m_accounts->processId())},
        {QStringLiteral("windowSeconds"), qint64(m_window.count())},
        {QStringLiteral("windowBytes"), after.bytes - before.bytes},
        {QStringLiteral("waitingBytesPerHour"), double(after.bytes - before.bytes) * perHour}};
}

template <typename Deed>
qint64 BenchImap::bytesOf(const Deed &deed)
{
    const qint64 before = m_network.traffic().bytes;
    deed();
    m_accounts->stayFor(calm);
    return m_network.traffic().bytes - before;
}

QJsonObject BenchImap::busy()
{
    QList<qint64> checks;
    QList<qint64> messages;
    for (int i = 0; i < exchanges; ++i) {
        checks.append(bytesOf([this] { m_accounts->check(); }));
        messages.append(bytesOf([this] { arrive(); }));
    }
    // A check is what time brings as well: a comparison, which renews IDLE.
    constexpr std::chrono::minutes hour = 1h;
    constexpr std::chrono::minutes apart = ImapSource::trustedStock;
    constexpr double checksPerHour = double(hour.count()) / double(apart.count());
    return {{QStringLiteral("checkBytes"), median(checks)},
        {QStringLiteral("addedBytesPerHour"), checksPerHour * double(median(checks))},
        {QStringLiteral("added"),
            QStringLiteral("a comparison, which renews IDLE, every 3 hours, measured as \"grelot "
                           "check\" and added by arithmetic")},
        {QStringLiteral("messageBytes"), median(messages)},
        {QStringLiteral("latencyMs"), statisticsOf(latencies())}};
}

void BenchImap::arrive()
{
    drop(DovecotServer::message("Tea at five?", "The kettle is on, and so is the mill.\n"));
    m_accounts->next(QStringLiteral("mail"), patience);
}

void BenchImap::drop(const QByteArray &message)
{
    const QString folder = m_dovecot.folder() + QStringLiteral("/mail/") + BenchAccounts::user(0);
    const QString name = QStringLiteral("1.bench%1.host").arg(++m_dropped);
    QFile file(folder + QStringLiteral("/tmp/") + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(message) < 0 ||
        !file.setPermissions(QFile::Permissions(0x6644)) ||
        !file.rename(folder + QStringLiteral("/new/") + name))
        giveUp(QStringLiteral("cannot put a message into %1").arg(folder));
}

QList<qint64> BenchImap::latencies()
{
    QList<qint64> result;
    ImapProbe probe(m_dovecot.port(), BenchAccounts::user(0).toLatin1());
    for (int i = 0; i < deliveries; ++i) {
        probe.startIdle();
        const QByteArray subject = "Tea, cup " + QByteArray::number(i);
        m_dovecot.deliver(BenchAccounts::user(0), DovecotServer::message(subject));
        while (!probe.poll()) {
            pollfd descriptor{int(probe.descriptor()), POLLIN, 0};
            ::poll(&descriptor, 1, int(patience.count()));
        }
        QJsonObject mail;
        while (mail.value(QLatin1String("subject")).toString() != QString::fromLatin1(subject))
            mail = m_accounts->next(QStringLiteral("mail"), patience);
        const auto seen = std::chrono::nanoseconds(probe.existsAt().time_since_epoch()).count();
        result.append(monotonicNow() - seen);
        probe.endIdle();
    }
    return result;
}

} // namespace Grelot
