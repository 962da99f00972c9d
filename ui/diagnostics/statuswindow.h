// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "statusaccount.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace Grelot {

class AccountPage;
class CostDialog;
class LogPanel;
class StatusList;

/// How each account is connected, how it has been, and what it costs. Once a second, while it can
/// be seen, it asks for fresh figures; hidden or minimised it costs nothing.
class StatusWindow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds refreshEvery{1'000};

    /// The clock has to outlive it.
    explicit StatusWindow(Clock &clock, QWidget *parent = nullptr);
    ~StatusWindow() override;

    void setAccounts(const QList<StatusAccount> &accounts);
    /// Redacted; see isLogOpen().
    void setLog(const QString &text);
    bool isLogOpen() const;
    /// Writes the log that is shown into a file, and says how that went.
    void saveLog(const QString &file);
    /// Whether anybody may see it.
    bool isWatched() const { return m_isWatched; }

    /// Shows it and raises it.
    void present();
    void chooseAccount(const QString &name);

Q_SIGNALS:
    void accountsWanted();
    void logWanted();
    void reconnectRequested(const QString &account);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void look();
    void tick();
    void showChosen();
    void explain();

    Clock &m_clock;
    std::unique_ptr<Alarm> m_tick;
    QList<StatusAccount> m_accounts;
    StatusList *m_list;
    AccountPage *m_page;
    QLabel *m_empty;
    QStackedWidget *m_faces;
    LogPanel *m_log;
    CostDialog *m_explanation = nullptr;
    bool m_isWatched = false;
};

} // namespace Grelot
