// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktopsession.h"
#include "dovecotserver.h"
#include "grelothome.h"
#include "oidcserver.h"
#include "scriptedbrowser.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

namespace Grelot {

/// A person with a browser, a keyring and a mail server that takes tokens of an OpenID provider.
class SignInHouse
{
public:
    explicit SignInHouse(
        int accessSeconds = 3600, const QByteArray &mechanisms = "plain oauthbearer xoauth2")
        : oidc(accessSeconds)
    {
        dovecot.takeTokens(oidc.introspectionUrl(), mechanisms);
        dovecot.start();
        if (!session.start() || !session.startKeyring())
            qFatal("%s", qPrintable(session.error()));
        QProcessEnvironment environment = session.environment();
        environment.insert(QStringLiteral("PATH"),
            makeBrowser() + u':' + environment.value(QStringLiteral("PATH")));
        desk = std::make_unique<GrelotHome>(environment);
        QDir().mkpath(desk->path() + QStringLiteral("/config/grelot"));
        write(desk->path() + QStringLiteral("/config/grelot/oauth-providers.json"),
            oidc.providersFile());
    }

    QString url() const
    {
        return QStringLiteral("imap://alice@127.0.0.1:%1?tls=none").arg(dovecot.port());
    }
    QStringList addWords() const
    {
        return {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("work"), url(),
            QStringLiteral("--sign-in")};
    }

    /// Runs a command that signs in, and does this on the pages it wants opened. Its exit code.
    int signIn(const QStringList &words, ScriptedBrowser::Deed deed = ScriptedBrowser::Deed::Agree)
    {
        const auto process = desk->start(words, QProcess::SeparateChannels);
        if (QTest::qWaitFor([&] { return !openedPage().isEmpty(); }, 20'000))
            browser.open(takePage(), deed);
        const bool ended =
            QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 20'000);
        output = process->readAllStandardOutput();
        errors = process->readAllStandardError();
        return ended ? process->exitCode() : -1;
    }

    /// What xdg-open was told to open; empty: nothing yet.
    QUrl openedPage() const
    {
        QFile file(opened());
        return file.open(QIODevice::ReadOnly) ? QUrl(QString::fromUtf8(file.readAll().trimmed()))
                                              : QUrl();
    }
    QUrl takePage() const
    {
        const QUrl page = openedPage();
        QFile::remove(opened());
        return page;
    }

    /// What the keyring has of the account.
    QJsonObject tokens() const
    {
        QProcess lookup;
        lookup.setProcessEnvironment(session.environment());
        lookup.start(QStringLiteral("secret-tool"),
            {QStringLiteral("lookup"), QStringLiteral("user"), QStringLiteral("work")});
        lookup.waitForFinished(10'000);
        return QJsonDocument::fromJson(lookup.readAllStandardOutput()).object();
    }
    QByteArray token(const char *name) const
    {
        return tokens().value(QLatin1String(name)).toString().toUtf8();
    }

    OidcServer oidc;
    DovecotServer dovecot;
    DesktopSession session;
    std::unique_ptr<GrelotHome> desk;
    ScriptedBrowser browser{QStringLiteral("alice")};
    QByteArray output; ///< of the last signIn()
    QByteArray errors;

private:
    QString opened() const { return session.home() + QStringLiteral("/opened"); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write %s", qPrintable(path));
    }

    /// The folder of an xdg-open that only notes what it was to open; whole or not at all.
    QString makeBrowser() const
    {
        const QString folder = session.home() + QStringLiteral("/bin");
        QDir().mkpath(folder);
        const QString program = folder + QStringLiteral("/xdg-open");
        const QByteArray path = QFile::encodeName(opened());
        write(program,
            "#!/bin/sh\nprintf '%s\\n' \"$1\" >" + path + ".new && mv " + path + ".new " + path +
                '\n');
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return folder;
    }
};

} // namespace Grelot
