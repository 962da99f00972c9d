// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchimaprun.h"

namespace Grelot {

namespace {

using namespace std::chrono_literals;
using Latin = QLatin1String;

constexpr auto patience = 300s;

/// A whole number of Dovecot's "Still here", which comes every two minutes.
QString wholeBeats(std::chrono::seconds window)
{
    constexpr std::chrono::seconds rhythm = 120s;
    return QString::number((window / rhythm * rhythm).count());
}

double hourOf(const QJsonObject &line)
{
    return line.value(Latin("bytesPerHour")).toDouble();
}

double medianOf(const QJsonObject &line)
{
    return line.value(Latin("latencyMs")).toObject().value(Latin("median")).toDouble();
}

QString row(const QString &name, double value, double goal, int decimals)
{
    constexpr int first = 52;
    constexpr int other = 12;
    const auto cell = [decimals](double number) {
        return QString::number(number, 'f', decimals).rightJustified(other);
    };
    return name.leftJustified(first) + cell(value) + cell(goal) + u'\n';
}

} // namespace

BenchImapRun::BenchImapRun(std::chrono::seconds window)
    : m_window(window)
    , m_many({QStringLiteral("imapmany"), QString::number(window.count())})
    , m_plain({QStringLiteral("imap"), wholeBeats(window)})
    , m_tls({QStringLiteral("imaps"), wholeBeats(window)})
{
}

void BenchImapRun::awaitIdle()
{
    m_plainIdle = m_plain.next(QStringLiteral("idle"), m_window + patience);
    m_tlsIdle = m_tls.next(QStringLiteral("idle"), patience);
    m_manyIdle = m_many.next(QStringLiteral("many"), m_window + patience);
}

QJsonObject BenchImapRun::measure()
{
    QJsonObject result{{QStringLiteral("plain"), measure(m_plain, m_plainIdle)},
        {QStringLiteral("tls"), measure(m_tls, m_tlsIdle)}};
    const auto firstSync = [](const QString &role) {
        BenchProcess huge({role});
        QJsonObject first = huge.next(QStringLiteral("huge"), patience);
        first.remove(Latin("event"));
        return first;
    };
    result.insert(QStringLiteral("huge"), firstSync(QStringLiteral("imaphuge")));
    result.insert(QStringLiteral("hugeBare"), firstSync(QStringLiteral("imaphugebare")));
    m_manyIdle.remove(Latin("event"));
    result.insert(QStringLiteral("many"), m_manyIdle);
    return result;
}

QJsonObject BenchImapRun::measure(BenchProcess &cell, const QJsonObject &idle)
{
    cell.send("go");
    QJsonObject figures = cell.next(QStringLiteral("busy"), patience);
    for (auto member = idle.begin(); member != idle.end(); ++member)
        figures.insert(member.key(), member.value());
    figures.insert(QStringLiteral("bytesPerHour"),
        figures.value(Latin("waitingBytesPerHour")).toDouble() +
            figures.value(Latin("addedBytesPerHour")).toDouble());
    figures.remove(Latin("event"));
    cell.end();
    return figures;
}

QString tableOfImap(const QJsonObject &figures)
{
    constexpr double kilo = 1000;
    const QJsonObject plain = figures.value(Latin("plain")).toObject();
    const QJsonObject tls = figures.value(Latin("tls")).toObject();
    const QJsonObject many = figures.value(Latin("many")).toObject();
    const QJsonObject huge = figures.value(Latin("huge")).toObject();
    const QJsonObject bare = figures.value(Latin("hugeBare")).toObject();
    const auto perAccount = [&many](const char *member) {
        return many.value(Latin(member)).toDouble() / kilo;
    };
    QString text = QStringLiteral("IMAP accounts on Dovecot").leftJustified(52) +
        QStringLiteral("    measured        goal\n");
    text += row(QStringLiteral("rung after a bare client's EXISTS, ms"), medianOf(plain), 10, 2);
    text += row(QStringLiteral("the same with TLS"), medianOf(tls), 10, 2);
    text += row(QStringLiteral("one new message, 223 unread, kB"),
        plain.value(Latin("messageBytes")).toDouble() / kilo, 3, 2);
    text += row(QStringLiteral("the same with TLS"),
        tls.value(Latin("messageBytes")).toDouble() / kilo, 3, 2);
    text += row(QStringLiteral("idle, kB/h"), hourOf(plain) / kilo, 4, 2);
    text += row(QStringLiteral("the same with TLS"), hourOf(tls) / kilo, 4, 2);
    text +=
        row(QStringLiteral("TCP connections"), plain.value(Latin("connections")).toDouble(), 1, 0);
    text += row(QStringLiteral("PSS an account more with TLS, 1 to 10, kB"),
        perAccount("pssBytesPerAccountTo10"), 250, 0);
    text += row(QStringLiteral("10 to 100"), perAccount("pssBytesPerAccountTo100"), 250, 0);
    text += row(QStringLiteral("CPU ticks of 10 accounts in %1 s")
                    .arg(many.value(Latin("windowSeconds")).toInt()),
        many.value(Latin("cpuTicks")).toDouble(), 2, 0);
    text += row(QStringLiteral("a million messages: first sync, kB"),
        huge.value(Latin("bytes")).toDouble() / kilo, 100, 1);
    text += row(QStringLiteral("the same from the program's start, ms"),
        huge.value(Latin("milliseconds")).toDouble(), 2000, 0);
    text += row(QStringLiteral("the same from a server without extensions, kB"),
        bare.value(Latin("bytes")).toDouble() / kilo, 100, 1);
    return text;
}

} // namespace Grelot
