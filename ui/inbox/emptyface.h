// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;

namespace Grelot {

/// What the inbox shows when no message is listed.
class EmptyFace final : public QWidget
{
    Q_OBJECT

public:
    /// Why none is.
    enum class Reason {
        NotConnected,
        NothingYet, ///< no account, or unread ones that are still on their way
        NothingNew,
        NoMatch, ///< there are some, but not what is looked for
    };

    explicit EmptyFace(QWidget *parent = nullptr);

    void setReason(Reason reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QLabel *m_bell;
    QLabel *m_text;
};

} // namespace Grelot
