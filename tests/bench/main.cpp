// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchcell.h"
#include "benchclient.h"
#include "benchdesktop.h"
#include "benchimap.h"
#include "benchjmap.h"
#include "benchlines.h"
#include "benchmany.h"
#include "benchprograms.h"
#include "benchreport.h"
#include "benchrun.h"
#include "benchserver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Grelot;

namespace {

int serve()
{
    BenchServer server;
    server.start();
    return QCoreApplication::exec();
}

int attend(const QString &transport, int connections)
{
    SystemClock clock;
    QObject clients;
    for (int i = 0; i < connections; ++i)
        (new BenchClient(transport, i, clock, &clients))->start();
    return QCoreApplication::exec();
}

int measure(const QString &file, std::chrono::seconds window)
{
    constexpr int common = 150; // to heartbeats of 25 s, polls of 30 s and long polls of 50 s
    if (window.count() <= 0 || window.count() % common != 0)
        giveUp(QStringLiteral("the idle window has to be a multiple of %1 s").arg(common));
    const QDateTime began = QDateTime::currentDateTimeUtc();
    QJsonObject report = measureAll(window);
    const bool fine = judge(report);
    report.insert(QStringLiteral("version"), QStringLiteral(GRELOT_VERSION));
    report.insert(QStringLiteral("qt"), QString::fromLatin1(qVersion()));
    report.insert(QStringLiteral("at"), began.toString(Qt::ISODate));
    QFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(QJsonDocument(report).toJson()) < 0)
        giveUp(QStringLiteral("cannot write %1").arg(file));
    std::printf("%s\nAll of it: %s\n", qUtf8Printable(tableOf(report)), qUtf8Printable(file));
    if (!fine)
        std::printf("OVER A LIMIT of bytes an idle hour.\n");
    return fine ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString role = words.value(1);
    if (role == QLatin1String("serve"))
        return serve();
    if (role == QLatin1String("attend"))
        return attend(words.value(2), words.value(3).toInt());
    if (role == QLatin1String("cell"))
        return BenchCell(words.value(2), std::chrono::seconds(words.value(3).toInt())).run();
    if (role == QLatin1String("programs"))
        return BenchPrograms(std::chrono::seconds(words.value(2).toInt())).run();
    const std::chrono::seconds window(words.value(2).toInt());
    if (role == QLatin1String("imap"))
        return BenchImap(BenchAccounts::Line::Plain, window).run();
    if (role == QLatin1String("imaps"))
        return BenchImap(BenchAccounts::Line::Tls, window).run();
    if (role == QLatin1String("imapmany"))
        return BenchMany(window).run();
    using enum HugeImapServer::Extensions;
    if (role == QLatin1String("imaphuge"))
        return BenchHuge(Dovecots).run();
    if (role == QLatin1String("imaphugebare"))
        return BenchHuge(None).run();
    if (role == QLatin1String("imaphugeserver"))
        return serveHugeMailbox(Dovecots);
    if (role == QLatin1String("imaphugebareserver"))
        return serveHugeMailbox(None);
    if (role == QLatin1String("jmap"))
        return BenchJmap().run();
    if (role == QLatin1String("jmapserver"))
        return serveJmap();
    if (role == QLatin1String("desktop"))
        return BenchDesktop().run();
    if (words.size() == 3)
        return measure(words.value(1), std::chrono::seconds(words.value(2).toInt()));
    giveUp(QStringLiteral("usage: grelot-bench FILE SECONDS"));
}
