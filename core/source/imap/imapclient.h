// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "failure.h"
#include "imapconfig.h"
#include "imapparser.h"
#include "imaptransport.h"

#include <QObject>
#include <QQueue>
#include <QSet>

#include <functional>
#include <memory>

namespace Grelot {

/// How a command ended: OK, or why not.
struct ImapAnswer
{
    ImapStatus status;
    std::optional<Failure> failure;
};

/// One command. Its callbacks belong to whoever runs it and are called at most once each answer.
struct ImapCommand
{
    QByteArray text;       ///< without tag and line end
    QByteArrayList chunks; ///< sent one by one, each when the server asks for it, as they are
    std::function<bool(const ImapResponse &)> collect; ///< true: taken, nobody else sees it
    std::function<void(const ImapAnswer &)> done;
    std::function<void()> continued; ///< the server says "+" and no chunk is left
    bool isIdle = false;             ///< ends with DONE only, without a deadline
    /// For a command whose next turn depends on the server's words: what answers its "+ text" once
    /// no chunk is left, without line end, or the failure that ends the connection.
    std::function<std::variant<QByteArray, Failure>(const QByteArray &text)> respond = {};
};

/// Speaks IMAP (RFC 9051, 3501) over one connection: greeting, capabilities, commands one at a
/// time. It knows how to talk, not what about. After failed() or abort() it is silent, and every
/// pending command has been answered with the failure.
class ImapClient : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds commandDeadline{30}; ///< without a byte of the answer

    ImapClient(const ImapConfig &config, Clock &clock,
        const ImapTransportFactory &transport = imapSocket, QObject *parent = nullptr);
    ~ImapClient() override;

    void open();
    void startTls();
    bool isEncrypted() const;
    void abort();
    bool isDead() const { return m_dead; }
    void fail(const Failure &failure);

    /// Runs it after those that wait already.
    void run(ImapCommand command);
    /// Ends IDLE, together with what waits behind it in one write.
    void endIdle();
    bool isFree() const { return m_sent.isEmpty() && m_waiting.isEmpty(); }

    bool has(const QByteArray &capability) const { return m_capabilities.contains(capability); }
    const QSet<QByteArray> &capabilities() const { return m_capabilities; }
    void forgetCapabilities() { m_capabilities.clear(); }
    bool isEnabled(const QByteArray &extension) const { return m_enabled.contains(extension); }
    /// Whether the last read ended within a response.
    bool isMidResponse() const { return m_parser.isMidResponse(); }

Q_SIGNALS:
    void greeted(const Grelot::ImapStatus &status);
    void secured();                                       ///< after startTls()
    void responded(const Grelot::ImapResponse &response); ///< untagged, taken by no command
    void completed();  ///< a command was answered with OK, and whoever gave it knows
    void batchEnded(); ///< all that one read brought was told
    void blocked();    ///< a command waits behind IDLE
    void drained();    ///< nothing runs and nothing waits
    void alive();
    void failed(const Grelot::Failure &failure); ///< from the event loop

private:
    struct Sent
    {
        QByteArray tag;
        ImapCommand command;
    };

    void onReceived(const QByteArray &bytes);
    bool isWebPage(const QByteArray &bytes);
    void handle(const ImapResponse &response);
    void handleTagged(const ImapTagged &tagged);
    void handleUntagged(const ImapResponse &response);
    void handleContinuation(const ImapContinuation &continuation);
    void learn(const ImapStatus &status);
    void learn(const QByteArrayList &capabilities);
    void sendNext();
    void answerAll(const Failure &failure);
    void finishBatch();
    void watch();

    std::unique_ptr<ImapTransport> m_transport;
    ImapParser m_parser;
    QQueue<ImapCommand> m_waiting;
    QQueue<Sent> m_sent; // at most an ended IDLE and what follows it
    bool m_idleEnded = false;
    QSet<QByteArray> m_capabilities;
    QSet<QByteArray> m_enabled;
    std::unique_ptr<Alarm> m_deadline;
    QByteArray m_opening; // the first bytes, until a greeting was read
    int m_lastTag = 0;
    bool m_greeted = false;
    bool m_dead = false;
};

/// A string as a command carries it: quoted (RFC 9051 4.3). Only for what isQuotable().
QByteArray imapQuoted(const QByteArray &text);
/// Whether it is without CR, LF and NUL.
bool isQuotable(const QByteArray &text);

} // namespace Grelot
