// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QLabel;

namespace Grelot {

struct InboxRow;

/// A message a little closer: its sender's address, when it came, and all that is known of its
/// text.
class PreviewPane final : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// nullptr: none is chosen.
    void setRow(const InboxRow *row);

private:
    QLabel *m_sender;
    QLabel *m_subject;
    QLabel *m_when;
    QLabel *m_text;
};

} // namespace Grelot
