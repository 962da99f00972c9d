// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "actionwords.h"

#include <QCoreApplication>

namespace Grelot::ActionWords {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(InboxActions)
};

} // namespace

QString name(MailAction action)
{
    switch (action) {
    case MailAction::MarkRead:
        return Words::tr("Mark as read");
    case MailAction::MarkUnread:
        return Words::tr("Mark as unread");
    case MailAction::Archive:
        return Words::tr("Archive");
    case MailAction::Trash:
        return Words::tr("Move to the trash");
    case MailAction::Flag:
        return Words::tr("Flag");
    }
    Q_UNREACHABLE();
}

QString done(MailAction action, qsizetype count)
{
    const int number = int(count);
    switch (action) {
    case MailAction::MarkRead:
        return Words::tr("%n message(s) marked as read.", nullptr, number);
    case MailAction::MarkUnread:
        return Words::tr("%n message(s) marked as unread.", nullptr, number);
    case MailAction::Archive:
        return Words::tr("%n message(s) archived.", nullptr, number);
    case MailAction::Trash:
        return Words::tr("%n message(s) moved to the trash.", nullptr, number);
    case MailAction::Flag:
        return Words::tr("%n message(s) flagged.", nullptr, number);
    }
    Q_UNREACHABLE();
}

} // namespace Grelot::ActionWords
