// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "quiettimesedit.h"

#include "quietspanedit.h"
#include "settingsparts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Grelot {

QuietTimesEdit::QuietTimesEdit(QWidget *parent)
    : QGroupBox(tr("&Quiet times"), parent)
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton(tr("&Add a time")))
{
    setCheckable(true);
    setChecked(false);
    SettingsParts::explain(this,
        tr("While it is quiet nothing is shown; at the end one notification tells what came. The "
           "number in the tray goes on."));
    SettingsParts::explain(m_add, tr("Adds another time of quiet, up to eight."));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(SettingsParts::note(
        tr("On the days when it begins, by this computer's clock. An end before the beginning is "
           "on the next day.")));
    layout->addLayout(m_layout);
    layout->addLayout(foot);
    connect(this, &QGroupBox::clicked, this, &QuietTimesEdit::tell);
    connect(m_add, &QPushButton::clicked, this, &QuietTimesEdit::addSpan);
}

// The lines are changed in place: what has the focus keeps it.
void QuietTimesEdit::setPlan(const QuietPlan &plan)
{
    setChecked(plan.enabled);
    while (m_lines.size() > plan.spans.size())
        removeLine(m_lines.last());
    while (m_lines.size() < plan.spans.size())
        addLine();
    for (qsizetype i = 0; i < plan.spans.size(); ++i)
        m_lines[i]->setSpan(plan.spans[i]);
    m_add->setEnabled(plan.enabled && plan.spans.size() < QuietPlan::mostSpans);
}

QuietSpanEdit *QuietTimesEdit::addLine()
{
    auto *line = new QuietSpanEdit;
    m_lines.append(line);
    m_layout->addWidget(line);
    orderTabs();
    connect(line, &QuietSpanEdit::edited, this, &QuietTimesEdit::tell);
    connect(line, &QuietSpanEdit::removeRequested, this, [this, line] {
        removeLine(line);
        m_add->setFocus();
        tell();
    });
    return line;
}

void QuietTimesEdit::removeLine(QuietSpanEdit *line)
{
    m_lines.removeOne(line);
    line->disconnect(this);
    line->hide();
    line->deleteLater();
}

// What is new comes last in the window's order, wherever it stands.
void QuietTimesEdit::orderTabs()
{
    QWidget *before = this;
    for (const QuietSpanEdit *line : std::as_const(m_lines)) {
        const QList<QWidget *> stops = line->tabStops();
        for (QWidget *stop : stops) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

void QuietTimesEdit::addSpan()
{
    if (m_lines.size() >= QuietPlan::mostSpans)
        return;
    addLine()->tabStops().first()->setFocus();
    tell();
}

void QuietTimesEdit::tell()
{
    QuietPlan plan{isChecked(), {}};
    for (const QuietSpanEdit *line : std::as_const(m_lines))
        plan.spans.append(line->span());
    m_add->setEnabled(plan.enabled && plan.spans.size() < QuietPlan::mostSpans);
    Q_EMIT edited(plan);
}

} // namespace Grelot
