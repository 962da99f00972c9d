// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace Grelot {

/// A list of names, one a line; tells when the person leaves it.
class LinesEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    /// Without empty lines and repetitions.
    QStringList lines() const;
    /// Tells what is not told yet.
    void finish();

Q_SIGNALS:
    void edited(const QStringList &lines);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QStringList m_told;
};

} // namespace Grelot
