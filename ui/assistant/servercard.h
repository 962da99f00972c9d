// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantvalues.h"

#include <QFrame>

class QCheckBox;
class QRadioButton;

namespace Grelot {

/// One server that was found, to be chosen, and confirmed where that is needed.
class ServerCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ServerCard(const ServerOffer &offer);

    QRadioButton *choice() const { return m_choice; }
    /// In the order in which the Tab key goes through them.
    QList<QWidget *> tabStops() const;
    bool isChosen() const;
    /// Nothing has to be confirmed, or it was.
    bool isConfirmed() const;

Q_SIGNALS:
    void changed();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_choice;
    QCheckBox *m_confirm; ///< hidden where nothing has to be
    bool m_needsWord;
};

} // namespace Grelot
