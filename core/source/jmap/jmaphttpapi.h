// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "authorizedcaller.h"
#include "jmapapi.h"
#include "jmapsession.h"

namespace Grelot {

/// Method calls by POST (RFC 8620 3.3), no more at a time than the session allows.
class JmapHttpApi final : public QObject, public JmapApi
{
    Q_OBJECT

public:
    /// secrets and http have to outlive it.
    JmapHttpApi(const JmapSession &session, const QString &user, SecretProvider &secrets,
        HttpCaller &http, QObject *parent = nullptr);

    void call(const JmapRequest &request, Answered answered) override;

Q_SIGNALS:
    void answeredWell(); ///< a response has come, and is about to be handed on

private:
    static std::variant<JmapResponse, Failure> read(
        const std::variant<HttpAnswer, Failure> &answer);

    QUrl m_url;
    AuthorizedCaller m_caller;
};

} // namespace Grelot
