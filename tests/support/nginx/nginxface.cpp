// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "nginxface.h"

namespace Grelot {

namespace {

/// Upgrade requests alone meet the obstacle. "return" is one of the few things that are safe inside
/// nginx's "if".
QByteArray onUpgrade(NginxFace::Upgrade upgrade)
{
    switch (upgrade) {
    case NginxFace::Upgrade::Passes:
        return {};
    case NginxFace::Upgrade::Refused400:
        return "if ($http_upgrade) { return 400; }\n";
    case NginxFace::Upgrade::Refused403:
        return "if ($http_upgrade) { return 403; }\n";
    case NginxFace::Upgrade::AnsweredByPage:
        return "if ($http_upgrade) { return 418; }\n";
    }
    Q_UNREACHABLE();
}

QByteArray passing(bool holdsAnswers, bool passesAnswers)
{
    // An answer that ends with its connection is held back, one in chunks is not.
    if (holdsAnswers) {
        return "proxy_http_version 1.0;\nproxy_buffering on;\n"
               "proxy_ignore_headers X-Accel-Buffering;\nproxy_set_header Connection close;\n";
    }
    const QByteArray buffering = passesAnswers ? "proxy_buffering off;\n" : "";
    return buffering +
        "proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\n"
        "proxy_set_header Connection $connection_of_upgrade;\n";
}

} // namespace

QByteArray NginxFace::configuration() const
{
    if (gatewayPort == 0)
        return locations + "location / { return 404; }\n";
    const QByteArray seconds = QByteArray::number(qint64(idle.count())) + "s;\n";
    return "error_page 418 =200 @page;\n"
           "location @page {\ndefault_type text/html;\n"
           "return 200 '<!DOCTYPE html><html><body>Please sign in to this network.</body></html>';"
           "\n}\n" +
        locations + "location / {\n" + onUpgrade(upgrade) + passing(holdsAnswers, passesAnswers) +
        "proxy_pass http://127.0.0.1:" + QByteArray::number(gatewayPort) +
        ";\n"
        "proxy_set_header Host $http_host;\n"
        "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
        "proxy_read_timeout " +
        seconds + "proxy_send_timeout " + seconds + "}\n";
}

} // namespace Grelot
