// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "logbook.h"
#include "logcapture.h"
#include "redactor.h"
#include "sessions.h"

#include <QObject>

namespace Grelot {

/// The instance's log for a bug report: what happened to its accounts, and what its logging
/// categories said. All of it is redacted whenever it is handed out.
class EventLog final : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    EventLog(const Sessions &sessions, const Clock &clock, QObject *parent = nullptr);

    QString redacted() const;

private:
    PersonalWords words() const;

    const Sessions &m_sessions;
    LogBook m_book;
    LogCapture m_capture{m_book};
};

} // namespace Grelot
