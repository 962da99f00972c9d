// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "linesedit.h"

namespace Grelot {

namespace {

constexpr int visibleLines = 4;
constexpr qsizetype longestLine = 255;

} // namespace

LinesEdit::LinesEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * visibleLines + 2 * frameWidth() +
        int(2 * document()->documentMargin()));
}

void LinesEdit::setLines(const QStringList &lines)
{
    m_told = lines;
    if (lines != this->lines())
        setPlainText(lines.join(u'\n'));
}

QStringList LinesEdit::lines() const
{
    QStringList result;
    const QStringList all = toPlainText().split(u'\n');
    for (const QString &line : all) {
        const QString name = line.trimmed().left(longestLine);
        if (!name.isEmpty() && !result.contains(name))
            result.append(name);
    }
    return result;
}

void LinesEdit::finish()
{
    if (lines() == m_told)
        return;
    m_told = lines();
    Q_EMIT edited(m_told);
}

void LinesEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    finish();
}

} // namespace Grelot
