// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "demogateway.h"
#include "gatewaysettings.h"
#include "passthroughgateway.h"
#include "terminationsignal.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace Grelot;

namespace {

constexpr int failed = 1;

int say(const GatewayUsage &usage)
{
    QTextStream(usage.exitCode == 0 ? stdout : stderr) << usage.text << Qt::endl;
    return usage.exitCode;
}

int run(GatewayServer &server, const std::optional<QString> &error)
{
    if (error)
        return say({failed, *error});
    // Scripts wait for this line: it is the same in every language.
    QTextStream(stdout) << "Listening on " << server.url().toString(QUrl::FullyEncoded) << Qt::endl;
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::asked, &server, &GatewayServer::stop);
    QObject::connect(
        &server, &GatewayServer::stopped, QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}

int runDemo(const GatewaySettings &settings, Clock &clock, RandomSource &random)
{
    DemoGateway demo(clock, random);
    const auto error = demo.listen(settings.options);
    if (!error) {
        QTextStream(stdout) << QCoreApplication::translate("main", "User %1, password %2")
                                   .arg(demo.user(), demo.password())
                            << Qt::endl;
    }
    return run(demo.server(), error);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("grelot-gateway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GRELOT_VERSION));
    const auto read = gatewaySettings(QCoreApplication::arguments());
    if (const auto *usage = std::get_if<GatewayUsage>(&read))
        return say(*usage);
    const auto &settings = std::get<GatewaySettings>(read);
    SystemClock clock;
    RandomSource random = RandomSource::fromSystem();
    if (settings.demo)
        return runDemo(settings, clock, random);
    PassThroughGateway gateway(settings.options, settings.imap, settings.mailboxes, clock, random);
    return run(gateway.server(), gateway.server().listen());
}
