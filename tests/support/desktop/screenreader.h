// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "privatebus.h"

#include <optional>

namespace Grelot {

/// Uses programs as a screen reader does: by the names and roles that they tell (AT-SPI), without
/// a coordinate. It sees those only that were started in an accessible session.
class ScreenReader
{
public:
    /// bus: the session's.
    explicit ScreenReader(PrivateBus &bus);
    ~ScreenReader();
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;

    /// Presses what bears this name; waits 10 s until it is on the screen and enabled.
    bool press(const QString &name);
    /// Puts a text in place of what stands in the field of this name; waits likewise.
    bool write(const QString &name, const QString &text);
    /// Whether the name of something on the screen contains that.
    bool shows(const QString &words);
    /// The names of all that is on the screen, for a test's complaint.
    QStringList shown();

private:
    struct Thing
    {
        QString service;
        QString path;
    };
    enum class Face { Action, EditableText };

    QVariantList call(const Thing &thing, const char *interface, const char *method,
        const QVariantList &arguments = {}) const;
    QString nameOf(const Thing &thing) const;
    quint64 stateOf(const Thing &thing) const;
    QList<Thing> childrenOf(const Thing &thing) const;
    QList<Thing> allShown() const;
    std::optional<Thing> find(const QString &name, Face face) const;

    QString m_connection;
};

} // namespace Grelot
