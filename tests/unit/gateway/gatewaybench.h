// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demomailbox.h"
#include "gatewayserver.h"
#include "virtualclock.h"

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <map>

namespace Grelot {

/// A login check that answers when the test says so.
class ScriptedLogin final : public LoginCheck
{
public:
    void check(const Credentials &credentials, const QString &address, Done done) override
    {
        ++tried;
        lastAddress = address;
        if (silentFor.contains(credentials.user)) {
            held.push_back({credentials, std::move(done)});
            return;
        }
        done(verdictOn(credentials));
    }
    LoginVerdict verdictOn(const Credentials &credentials) const
    {
        const bool right = passwords.contains(credentials.user) &&
            passwords.at(credentials.user) == credentials.password;
        return {right ? LoginVerdict::Kind::Accepted : LoginVerdict::Kind::Refused,
            right ? QString() : QStringLiteral("refused")};
    }
    void release()
    {
        for (const auto &[credentials, done] : std::exchange(held, {}))
            done(verdictOn(credentials));
    }

    std::map<QString, QString> passwords{{QStringLiteral("ada"), QStringLiteral("engine")},
        {QStringLiteral("bob"), QStringLiteral("builder")}};
    QStringList silentFor;
    std::vector<std::pair<Credentials, Done>> held;
    int tried = 0;
    QString lastAddress;
};

/// A gateway in virtual time with still mailboxes.
struct GatewayBench
{
    explicit GatewayBench(const GatewayOptions &options = {})
        : server(
              options, login,
              [this](const Credentials &credentials, const QString &) {
                  auto feed = std::make_unique<DemoMailbox>(
                      clock, random, DemoMailbox::Life::Still, quint64(7));
                  feeds[credentials.user] = feed.get();
                  ++feedsMade;
                  return feed;
              },
              clock)
    {
        const auto error = server.listen();
        if (error)
            qFatal("%s", qPrintable(*error));
    }

    QUrl url(const QString &path, const QString &scheme = QStringLiteral("http")) const
    {
        QUrl url = server.url();
        url.setScheme(scheme);
        const qsizetype mark = path.indexOf(u'?');
        url.setPath(url.path() + path.left(mark < 0 ? path.size() : mark), QUrl::TolerantMode);
        if (mark >= 0)
            url.setQuery(path.mid(mark + 1));
        return url;
    }

    VirtualClock clock;
    RandomSource random{1};
    ScriptedLogin login;
    std::map<QString, QPointer<DemoMailbox>> feeds;
    int feedsMade = 0;
    GatewayServer server;
};

inline QByteArray basic(const char *pair)
{
    return "Basic " + QByteArray(pair).toBase64();
}

} // namespace Grelot
