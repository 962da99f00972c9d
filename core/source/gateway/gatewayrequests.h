// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "authorizedcaller.h"
#include "mailaction.h"
#include "mailsource.h"
#include "pushevent.h"
#include "secret.h"

#include <QObject>

namespace Grelot {

/// The requests beside a gateway's stream (core/gateway/PROTOCOL.md): changes, messages, actions.
class GatewayRequests final : public QObject
{
    Q_OBJECT

public:
    using Changes = std::function<void(const std::variant<QList<PushEvent>, Failure> &)>;

    GatewayRequests(QUrl base, QString user, SecretProvider &secrets, HttpCaller &http,
        QObject *parent = nullptr);

    void changes(const Cursor &after, Changes done);
    void messages(const QString &mailbox, const QStringList &ids, MailSource::Fetched done);
    void act(MailAction action, const QString &mailbox, const QString &id, MailSource::Done done);

private:
    /// The gateway serves 8 connections a person; the stream and other devices want some.
    static constexpr int mostUnderWay = 2;

    using Body = std::function<void(const std::variant<QByteArray, Failure> &)>;

    QUrl url(const QString &path, const QString &query = {}) const;
    void call(const HttpCall &call, Body done);

    QUrl m_base;
    AuthorizedCaller m_caller;
};

/// One percent-encoded path segment or query value (RFC 3986 2.1).
QString percentEncoded(const QString &text);

} // namespace Grelot
