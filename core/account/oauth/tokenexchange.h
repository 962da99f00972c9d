// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "formfields.h"
#include "oauthprovider.h"
#include "oncereadable.h"
#include "tokenanswer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>

#include <functional>
#include <memory>

namespace Grelot {

/// One request to a provider's token endpoint (RFC 6749 3.2), and what came of it. 30 s for all of
/// it, at most 64 KiB of an answer, no redirects.
class TokenExchange final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const std::variant<TokenSet, Failure> &)>;

    static constexpr std::chrono::milliseconds timeLimit{30'000};
    static constexpr qsizetype maxBody = 64 * 1024;

    /// The clock has to outlive it.
    TokenExchange(OAuthProvider provider, Clock &clock, QObject *parent = nullptr);
    ~TokenExchange() override;

    /// Once for each object; the client's own parameters are added. Destroying it answers nobody.
    void send(FormFields fields, Done done);

private:
    void sent();
    void read();
    void finished();
    Failure unreachable(QNetworkReply::NetworkError error) const;
    void drop();
    void answer(const std::variant<TokenSet, Failure> &result);

    OAuthProvider m_provider;
    Clock &m_clock;
    QNetworkAccessManager m_network;
    OnceReadable m_body;
    std::unique_ptr<Alarm> m_deadline;
    QNetworkReply *m_reply = nullptr; ///< a child of m_network's
    QByteArray m_received;
    bool m_isSent = false;
    Done m_done;
};

} // namespace Grelot
