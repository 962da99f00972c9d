// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailsource.h"

#include <QObject>

namespace Grelot {

class Inbox;

/// Brings further unread messages into the inbox, a page of each mailbox at a time, when somebody
/// looks further back than what is shown.
class OlderMessages final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype pageSize = 50;

    /// Both outlive it.
    OlderMessages(MailSource &source, Inbox &inbox, QObject *parent = nullptr);

    /// Without effect while a page is under way, and when all is shown that can be.
    void showMore();

Q_SIGNALS:
    void shown();

private:
    void answered(const QString &mailbox, const std::variant<Messages, Failure> &answer);

    MailSource &m_source;
    Inbox &m_inbox;
    int m_underWay = 0;
};

} // namespace Grelot
