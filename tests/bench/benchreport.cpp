// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchreport.h"

#include "benchdesktop.h"
#include "benchimaprun.h"
#include "benchjmap.h"

#include <cmath>
#include <map>

namespace Grelot {

namespace {

using Latin = QLatin1String;

constexpr double kilo = 1000;

/// Bytes an idle hour.
const std::map<QString, double> limits{{QStringLiteral("websocket"), 25 * kilo},
    {QStringLiteral("sse"), 20 * kilo}, {QStringLiteral("long-poll"), 60 * kilo}};

double numberAt(const QJsonObject &object, Latin outer, Latin inner)
{
    return object.value(outer).toObject().value(inner).toDouble();
}

double ratio(double part, double whole)
{
    constexpr double digits = 1e6;
    return whole > 0 ? std::round(part / whole * digits) / digits : 0;
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString row(const QStringList &cells)
{
    constexpr int first = 15;
    constexpr int other = 12;
    QString line = cells.first().leftJustified(first);
    for (const QString &cell : cells.mid(1))
        line += cell.rightJustified(other);
    return line + u'\n';
}

QString transportRow(const QString &name, const QJsonObject &figures)
{
    const auto limit = limits.find(name);
    const bool reconnects = figures.contains(Latin("reconnectMs"));
    const auto reconnect = [&](const char *member) {
        return reconnects ? number(numberAt(figures, Latin("reconnectMs"), Latin(member)), 0)
                          : QStringLiteral("-");
    };
    return row({name, number(numberAt(figures, Latin("latencyMs"), Latin("median")), 2),
        number(numberAt(figures, Latin("latencyMs"), Latin("p95")), 2),
        number(figures.value(Latin("bytesPerHour")).toDouble() / kilo, 1),
        limit == limits.end() ? QStringLiteral("-") : number(limit->second / kilo, 0),
        number(figures.value(Latin("bytesToPoll")).toDouble(), 3),
        number(figures.value(Latin("setUpBytes")).toDouble() / kilo, 1), reconnect("median"),
        reconnect("most")});
}

QString programRow(const QString &name, const QJsonObject &figures)
{
    constexpr double mega = 1e6;
    const auto bytes = [&](const char *member) {
        return number(figures.value(Latin(member)).toDouble() / mega, 1);
    };
    return row({name, bytes("pssBytes"), bytes("privateBytes"), bytes("rssBytes"),
        number(figures.value(Latin("cpuMsPerHour")).toDouble(), 0)});
}

} // namespace

QStringList benchTransports()
{
    return {QStringLiteral("websocket"), QStringLiteral("sse"), QStringLiteral("long-poll"),
        QStringLiteral("poll")};
}

bool judge(QJsonObject &report)
{
    bool fine = true;
    QJsonObject transports = report.value(Latin("transports")).toObject();
    const QJsonObject poll = transports.value(Latin("poll")).toObject();
    for (const QString &name : benchTransports()) {
        QJsonObject figures = transports.value(name).toObject();
        const double bytes = figures.value(Latin("bytesPerHour")).toDouble();
        figures.insert(
            Latin("bytesToPoll"), ratio(bytes, poll.value(Latin("bytesPerHour")).toDouble()));
        figures.insert(Latin("latencyToPoll"),
            ratio(numberAt(figures, Latin("latencyMs"), Latin("median")),
                numberAt(poll, Latin("latencyMs"), Latin("median"))));
        if (const auto limit = limits.find(name); limit != limits.end()) {
            figures.insert(Latin("bytesPerHourLimit"), limit->second);
            fine = fine && bytes <= limit->second;
        }
        transports.insert(name, figures);
    }
    report.insert(Latin("transports"), transports);
    return fine;
}

QString tableOf(const QJsonObject &report)
{
    const auto words = [](std::initializer_list<const char *> cells) {
        QStringList list;
        for (const char *cell : cells)
            list.append(QString::fromLatin1(cell));
        return row(list);
    };
    QString text = words(
        {"", "latency ms", "", "idle kB/h", "limit", "of poll", "set-up kB", "reconnect", "ms"});
    text += words({"", "median", "p95", "", "", "", "", "median", "most"});
    const QJsonObject transports = report.value(Latin("transports")).toObject();
    for (const QString &name : benchTransports())
        text += transportRow(name, transports.value(name).toObject());
    text += u'\n' + words({"", "PSS MB", "private MB", "RSS MB", "CPU ms/h"});
    const QJsonObject programs = report.value(Latin("programs")).toObject();
    for (const QString &name : programs.keys())
        text += programRow(name, programs.value(name).toObject());
    return text + u'\n' + tableOfImap(report.value(Latin("imap")).toObject()) + u'\n' +
        tableOfJmap(report.value(Latin("jmap")).toObject()) + u'\n' +
        tableOfDesktop(report.value(Latin("desktop")).toObject());
}

} // namespace Grelot
