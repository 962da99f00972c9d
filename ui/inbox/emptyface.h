// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;

namespace Grelot {

/// What the inbox shows when nothing is unread.
class EmptyFace final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyFace(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QLabel *m_bell;
    QLabel *m_text;
};

} // namespace Grelot
