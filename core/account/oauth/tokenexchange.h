// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "formfields.h"
#include "oauthprovider.h"
#include "tokenanswer.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Grelot {

/// A body that cannot be read twice, so that Qt does not send it again by itself when the peer
/// closes before it answers: a code is good for one exchange, and so is a rotated refresh token.
class OnceReadable final : public QBuffer
{
    Q_OBJECT

public:
    using QBuffer::QBuffer;
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
};

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
    void read();
    void finished();
    void drop();
    void answer(const std::variant<TokenSet, Failure> &result);

    OAuthProvider m_provider;
    Clock &m_clock;
    QNetworkAccessManager m_network;
    OnceReadable m_body;
    std::unique_ptr<Alarm> m_deadline;
    QNetworkReply *m_reply = nullptr; ///< a child of m_network's
    QByteArray m_received;
    Done m_done;
};

} // namespace Grelot
