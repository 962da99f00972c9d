// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>

#include <memory>

class QTimer;

namespace Grelot {

class XEmbedTray;

/// Knows whether something on the screen takes tray icons: a StatusNotifierItem host on the session
/// bus, or an XEmbed tray on the X server. QSystemTrayIcon asks once in a process and keeps the
/// answer, so it must not be touched before available(); and a tray of the other kind that comes
/// later is none.
class TrayHost final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { None, StatusNotifier, XEmbed };

    explicit TrayHost(const QDBusConnection &bus, QObject *parent = nullptr);
    ~TrayHost() override;

    /// Begins to look; the answer comes later, by one of the signals.
    void start();
    Kind kind() const { return m_kind; }
    bool isAvailable() const { return m_kind != Kind::None; }

Q_SIGNALS:
    void available();
    /// There is none now: the first time after having looked, later when one went away.
    void gone();

private Q_SLOTS:
    void askForHost();

private:
    void setHostRegistered(bool registered);
    void considerXEmbed();
    void setKind(Kind kind);

    QDBusConnection m_bus;
    QTimer *m_patience;
    std::unique_ptr<XEmbedTray> m_xembed;
    Kind m_kind = Kind::None;
    Kind m_first = Kind::None;      ///< the first that there was; Qt knows no other from then on
    bool m_isXEmbedAllowed = false; ///< no StatusNotifierItem host came in good time
    quint64 m_question = 0;         ///< only the answer to the last one counts
};

} // namespace Grelot
