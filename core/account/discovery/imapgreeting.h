// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "greetingprobe.h"
#include "imapsocket.h"

namespace Grelot {

/// One knock of an ImapGreetingProbe; deletes itself once it has answered.
class ImapGreeting final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longest = 8 * 1024; ///< bytes

    ImapGreeting(
        const QString &host, quint16 port, GreetingProbe::Answered answered, QObject *parent);

    void start() { m_transport.open(); }

private:
    void take(const QByteArray &bytes);
    void answer(const std::optional<QString> &problem);

    ImapSocket m_transport;
    GreetingProbe::Answered m_answered;
    QByteArray m_said;
};

} // namespace Grelot
