// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchdesktop.h"

#include "benchlines.h"
#include "samples.h"
#include "trayitem.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace Grelot {

namespace {

using namespace std::chrono_literals;
using Latin = QLatin1String;
using Part = DesktopSession::Part;

constexpr int warmUps = 2;
constexpr int samples = 10;
constexpr auto patience = 20s;
constexpr auto calm = 1s; ///< between the icon and "Quit": the first attempts to connect

} // namespace

BenchDesktop::BenchDesktop()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        giveUp(QStringLiteral("nothing can listen"));
}

void BenchDesktop::prepare()
{
    for (const Part part : {Part::Openbox, Part::Panel}) {
        if (part == Part::Openbox && !m_desktop.start())
            giveUp(m_desktop.error());
        if (!m_desktop.start(part))
            giveUp(m_desktop.error());
    }
    m_daemon = std::make_unique<FakeNotificationDaemon>(m_desktop.bus());
    if (!m_daemon->start())
        giveUp(QStringLiteral("no notification daemon"));
    if (!m_desktop.bus().connect().connect({}, QStringLiteral("/StatusNotifierWatcher"),
            QStringLiteral("org.kde.StatusNotifierWatcher"),
            QStringLiteral("StatusNotifierItemRegistered"), this, SLOT(registered())))
        giveUp(QStringLiteral("the watcher's signal cannot be heard"));
    QProcessEnvironment environment = m_desktop.environment();
    environment.remove(QStringLiteral("SSL_CERT_FILE")); // few have one, and reading it takes long
    m_report.watch(environment);
    m_home = std::make_unique<GrelotHome>(environment);
    const QString url =
        QStringLiteral("imap://alice@127.0.0.1:%1?tls=none").arg(m_server.serverPort());
    if (!m_home->addAccount(QStringLiteral("work"), url, QStringLiteral("sesame")))
        giveUp(QStringLiteral("an account cannot be added"));
}

void BenchDesktop::registered()
{
    m_isRegistered = true;
}

void BenchDesktop::waitFor(const bool &happened, const char *what)
{
    const QDeadlineTimer deadline(patience);
    while (!happened && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    if (!happened)
        giveUp(QStringLiteral("in vain awaited: %1").arg(QLatin1String(what)));
}

void BenchDesktop::once(Times &times)
{
    m_isRegistered = false;
    const qint64 began = monotonicNow();
    const auto program = m_home->start({});
    waitFor(m_isRegistered, "the tray icon");
    times.tray.append(monotonicNow() - began);
    bool isCalm = false;
    QTimer::singleShot(calm, this, [&isCalm] { isCalm = true; });
    waitFor(isCalm, "a quiet second");
    const auto item = TrayItem::waitForFirst(m_desktop.bus().connect());
    if (!item || item->menu().isEmpty()) // hosts read it before they show it
        giveUp(QStringLiteral("the icon has no menu"));
    const qint64 process = program->processId();
    bool hasEnded = false;
    QObject::connect(program.get(), &QProcess::finished, this, [&hasEnded] { hasEnded = true; });
    const qint64 asked = monotonicNow();
    if (!item->choose(QStringLiteral("Quit")))
        giveUp(QStringLiteral("the menu has no \"Quit\""));
    waitFor(hasEnded, "the program's end");
    times.quit.append(monotonicNow() - asked);
    const auto absences = m_report.absences(process);
    if (absences.isEmpty())
        giveUp(QStringLiteral("the event loop was not watched"));
    const auto nanoseconds = [](LoopReport::Milliseconds time) {
        return qint64(time.count() * 1e6);
    };
    times.loop.append(nanoseconds(absences.first().away));
    times.away.append(nanoseconds(m_report.longest(process)));
}

int BenchDesktop::run()
{
    prepare();
    Times times;
    for (int i = 0; i < warmUps; ++i)
        once(times);
    times = {};
    for (int i = 0; i < samples; ++i)
        once(times);
    say("desktop",
        {{QStringLiteral("trayMs"), statisticsOf(times.tray)},
            {QStringLiteral("loopMs"), statisticsOf(times.loop)},
            {QStringLiteral("quitMs"), statisticsOf(times.quit)},
            {QStringLiteral("awayMs"), statisticsOf(times.away)}});
    return 0;
}

QString tableOfDesktop(const QJsonObject &figures)
{
    constexpr int first = 52;
    constexpr int other = 12;
    const auto row = [&figures](const char *name, const char *member, const char *goal) {
        const QJsonObject of = figures.value(Latin(member)).toObject();
        const auto cell = [&of](const char *kind) {
            return QString::number(of.value(Latin(kind)).toDouble(), 'f', 1).rightJustified(other);
        };
        return QString(Latin(name)).leftJustified(first) + cell("median") + cell("most") +
            QString(Latin(goal)).rightJustified(other) + u'\n';
    };
    return QStringLiteral("The tray application, ms").leftJustified(first) +
        QStringLiteral("      median        most        goal\n") +
        row("from its start to the icon in the tray", "trayMs", "300") +
        row("of that, until its event loop runs", "loopMs", "-") +
        row("the longest absence from the event loop after that", "awayMs", "50") +
        row("from \"Quit\" to its end, the server hanging", "quitMs", "500");
}

} // namespace Grelot
