// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchrun.h"

#include "benchclient.h"
#include "benchimaprun.h"
#include "benchjmap.h"
#include "benchlines.h"
#include "benchprocess.h"
#include "benchreport.h"

#include <cstdio>
#include <map>

namespace Grelot {

namespace {

using namespace std::chrono_literals;

using Cells = std::map<QString, std::unique_ptr<BenchProcess>>;

constexpr auto patience = 120s;
constexpr int samples = 300;
constexpr std::chrono::milliseconds apart = 60ms; ///< by the mean
constexpr int outages = 3;

const QString poll = QStringLiteral("poll");

void progress(const QString &what)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(what));
}

QByteArray latencyCommand(std::chrono::milliseconds pause)
{
    return "latency " + QByteArray::number(samples) + ' ' + QByteArray::number(pause.count());
}

QJsonObject without(QJsonObject object, const char *name = "event")
{
    object.remove(QLatin1String(name));
    return object;
}

/// All at the same time: nothing happens in them.
QJsonObject measureIdle(Cells &cells, BenchProcess &programs, std::chrono::seconds window)
{
    QJsonObject result = without(programs.next(QStringLiteral("memory"), patience));
    for (const QString &name : benchTransports()) {
        cells[name] = std::make_unique<BenchProcess>(
            QStringList{QStringLiteral("cell"), name, QString::number(window.count())});
    }
    progress(QStringLiteral("idle for %1 s").arg(window.count()));
    const QJsonObject processor = programs.next(QStringLiteral("processor"), window + patience);
    const QStringList names = result.keys();
    for (const QString &name : names) {
        QJsonObject figures = result.value(name).toObject();
        figures.insert(QStringLiteral("cpuMsPerHour"), processor.value(name));
        result.insert(name, figures);
    }
    return result;
}

/// One after the other, since they would get in each other's way; the poll's take the longest and
/// do not notice.
void measureLatencies(Cells &cells, QJsonObject &transports)
{
    // Over several polls, so that messages fall anywhere between two of them.
    constexpr std::chrono::milliseconds pollApart =
        5 * std::chrono::milliseconds(BenchClient::pollEvery) / samples;
    const auto take = [&](const QString &name) {
        QJsonObject figures = transports.value(name).toObject();
        figures.insert(QStringLiteral("latencyMs"),
            without(cells.at(name)->next(QStringLiteral("latency"), 10 * BenchClient::pollEvery)));
        transports.insert(name, figures);
    };
    cells.at(poll)->send(latencyCommand(pollApart));
    for (const QString &name : benchTransports()) {
        if (name == poll)
            continue;
        progress(QStringLiteral("latency: %1").arg(name));
        cells.at(name)->send(latencyCommand(apart));
        take(name);
    }
    progress(QStringLiteral("latency: %1 (%2 s)")
                 .arg(poll)
                 .arg(std::chrono::ceil<std::chrono::seconds>(samples * pollApart).count()));
    take(poll);
}

void measureReconnects(Cells &cells, QJsonObject &transports)
{
    progress(QStringLiteral("reconnecting after %1 kills each").arg(outages));
    for (const QString &name : benchTransports()) {
        if (name != poll)
            cells.at(name)->send("reconnect " + QByteArray::number(outages));
    }
    for (const QString &name : benchTransports()) {
        if (name == poll)
            continue;
        QJsonObject figures = transports.value(name).toObject();
        figures.insert(QStringLiteral("reconnectMs"),
            without(cells.at(name)->next(QStringLiteral("reconnect"), outages * patience)));
        transports.insert(name, figures);
    }
}

} // namespace

QJsonObject measureAll(std::chrono::seconds window)
{
    Cells cells;
    QJsonObject transports;
    BenchImapRun imap(window);
    BenchProcess programs({QStringLiteral("programs"), QString::number(window.count())});
    progress(QStringLiteral("starting Dovecot, grelot-gateway and grelot watch"));
    const QJsonObject programFigures = measureIdle(cells, programs, window);
    for (const QString &name : benchTransports()) {
        transports.insert(
            name, without(cells.at(name)->next(QStringLiteral("idle"), window + patience)));
    }
    programs.end();
    imap.awaitIdle();
    progress(QStringLiteral("IMAP: bytes of a message, latency"));
    const QJsonObject imapFigures = imap.measure();
    progress(QStringLiteral("JMAP: first sync, latency"));
    BenchProcess jmap({QStringLiteral("jmap")});
    const QJsonObject jmapFigures = without(jmap.next(QStringLiteral("jmap"), patience));
    progress(QStringLiteral("the tray application: start, end"));
    BenchProcess desktop({QStringLiteral("desktop")});
    const QJsonObject desktopFigures = without(desktop.next(QStringLiteral("desktop"), patience));
    measureLatencies(cells, transports);
    measureReconnects(cells, transports);
    for (const auto &[name, cell] : cells)
        cell->end();
    return {{QStringLiteral("transports"), transports},
        {QStringLiteral("programs"), programFigures}, {QStringLiteral("imap"), imapFigures},
        {QStringLiteral("jmap"), jmapFigures}, {QStringLiteral("desktop"), desktopFigures},
        {QStringLiteral("idleSeconds"), qint64(window.count())}};
}

} // namespace Grelot
