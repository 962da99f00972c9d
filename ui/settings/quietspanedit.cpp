// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "quietspanedit.h"

#include "settingsparts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Grelot {

namespace {

constexpr int daySpacing = 2;

/// As people of this language write it, without the seconds that some formats have.
QString timeFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
}

/// In the order in which this language's week goes.
std::array<int, 7> week()
{
    std::array<int, 7> days{};
    const int first = int(QLocale().firstDayOfWeek()) - 1;
    for (int i = 0; i < 7; ++i)
        days.at(std::size_t(i)) = (first + i) % 7;
    return days;
}

} // namespace

QuietSpanEdit::QuietSpanEdit(QWidget *parent)
    : QWidget(parent)
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_remove(new QToolButton)
{
    auto *layout = new QHBoxLayout; // and the days below: not all languages' fit beside it
    const auto addTime = [this, layout](const QString &word, QTimeEdit *edit, const QString &name,
                             const QString &help) {
        auto *label = new QLabel(word);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        edit->setKeyboardTracking(false);
        edit->setDisplayFormat(timeFormat());
        edit->setLayoutDirection(Qt::LeftToRight); // Qt would turn 22:00 into 00:22 where text does
        SettingsParts::explain(edit, help);
        layout->addWidget(label);
        layout->addWidget(edit);
        connect(edit, &QTimeEdit::timeChanged, this, &QuietSpanEdit::edited);
    };
    addTime(tr("From"), m_from, tr("Quiet from"), tr("From then on nothing rings."));
    addTime(tr("to"), m_to, tr("Quiet until"),
        tr("Then one notification tells what came meanwhile. Earlier than the beginning: on the "
           "next day."));
    auto *days = new QHBoxLayout;
    days->setSpacing(daySpacing);
    for (const int day : week())
        days->addWidget(dayButton(day));
    days->addStretch();
    layout->addStretch();
    m_remove->setText(tr("Remove"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setAccessibleName(tr("Remove this time"));
    SettingsParts::explain(m_remove, tr("Removes this time of quiet."));
    connect(m_remove, &QToolButton::clicked, this, &QuietSpanEdit::removeRequested);
    days->addWidget(m_remove);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(layout);
    lines->addLayout(days);
    setSpan({});
}

QToolButton *QuietSpanEdit::dayButton(int day)
{
    auto *button = new QToolButton;
    button->setText(QLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
    button->setCheckable(true);
    button->setAutoRaise(true); // a chosen day has a frame and is bold, the others are plain
    QFont bold = button->font();
    bold.setBold(true);
    button->setFixedWidth(
        QFontMetrics(bold).horizontalAdvance(button->text()) + SettingsParts::spacing);
    connect(button, &QToolButton::toggled, button, [button](bool on) {
        QFont font = button->font();
        font.setBold(on);
        button->setFont(font);
    });
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(QLocale().standaloneDayName(day + 1));
    button->setToolTip(tr("It begins on this day: %1").arg(button->accessibleName()));
    button->setWhatsThis(button->toolTip());
    connect(button, &QToolButton::clicked, this, &QuietSpanEdit::edited);
    m_days.at(std::size_t(day)) = button;
    return button;
}

void QuietSpanEdit::setSpan(const QuietSpan &span)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setTime(span.from);
    m_to->setTime(span.to);
    for (std::size_t day = 0; day < m_days.size(); ++day)
        m_days.at(day)->setChecked(span.days.test(day));
}

QList<QWidget *> QuietSpanEdit::tabStops() const
{
    QList<QWidget *> stops{m_from, m_to};
    for (const int day : week())
        stops.append(m_days.at(std::size_t(day)));
    stops.append(m_remove);
    return stops;
}

QuietSpan QuietSpanEdit::span() const
{
    QuietSpan span{m_from->time(), m_to->time(), {}};
    for (std::size_t day = 0; day < m_days.size(); ++day)
        span.days.set(day, m_days.at(day)->isChecked());
    return span;
}

} // namespace Grelot
