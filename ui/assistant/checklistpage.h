// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantpage.h"
#include "assistantvalues.h"

#include <optional>

class QPushButton;

namespace Grelot {

class CheckLine;

/// The trial of the account, step by step as it goes on.
class ChecklistPage final : public AssistantPage
{
    Q_OBJECT

public:
    ChecklistPage();

    /// All anew: nothing was done yet.
    void begin();
    void setStep(CheckStep step, CheckState state, const QString &note);
    /// summary: what was found, such as how many messages are unread.
    void succeed(const QString &summary);
    /// reason: what happened, why, what to do. Offers where it can be mended.
    void fail(const QString &reason, Remedy remedy);
    QString primaryText() const override;
    bool isReady() const override { return m_isOver; }
    void goOn() override;

Q_SIGNALS:
    void answered();
    void remedyWanted(Grelot::Remedy remedy);

private:
    QPushButton *buttonOf(Remedy remedy) const { return m_remedies.at(qsizetype(remedy)); }
    void offer(std::optional<Remedy> primary);

    QList<CheckLine *> m_lines;      ///< by CheckStep
    QList<QPushButton *> m_remedies; ///< by Remedy
    QLabel *m_summary;
    std::optional<Remedy> m_remedy; ///< what the primary button does, after a failure
    bool m_isOver = false;
};

} // namespace Grelot
