// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventcodec.h"

#include <QWebSocket>

namespace Grelot {

/// A WebSocket client of the push protocol that only collects.
class PushClient : public QObject
{
    Q_OBJECT

public:
    PushClient();

    void open(const QUrl &url, const QByteArray &authorization,
        const QString &subprotocol = QStringLiteral("grelot.v1"), const QByteArray &origin = {});

    template <typename Update>
    QList<Update> all() const
    {
        QList<Update> result;
        for (const PushEvent &event : events) {
            if (const auto *update = std::get_if<MailUpdate>(&event)) {
                if (const auto *wanted = std::get_if<Update>(update))
                    result.append(*wanted);
            }
        }
        return result;
    }
    /// The ids of all messages that `mail` events brought, in order.
    QStringList arrivedIds() const;
    /// The last one that came.
    Cursor cursor() const;
    const Hello *hello() const;
    const Bye *bye() const;

    QWebSocket socket;
    QList<PushEvent> events;
    QStringList errors;
    bool closed = false;
};

} // namespace Grelot
