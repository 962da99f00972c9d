// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "passthroughgateway.h"

#include "imapfeed.h"

namespace Grelot {

PassThroughGateway::PassThroughGateway(const GatewayOptions &options, const ImapConfig &server,
    const QStringList &mailboxes, Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_login(server, clock)
    , m_server(
          options, m_login,
          [server, mailboxes, &clock, &random](
              const Credentials &credentials, const QString &clientAddress) {
              ImapConfig config = server;
              config.user = credentials.user;
              config.clientAddress = clientAddress;
              return std::make_unique<ImapFeed>(config, mailboxes,
                  Secret{Secret::Kind::Password, credentials.password}, clock, random);
          },
          clock)
{
}

} // namespace Grelot
