// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Grelot {

/// Cuts a stream of bytes into JSON objects, one a line; the form of the control socket.
class JsonLines
{
public:
    static constexpr qsizetype longestLine = 64 * 1024; ///< bytes

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next object; nullopt when none is complete. What is no object comes as an empty one.
    std::optional<QJsonObject> next();
    /// A line went over longestLine: the peer is none of ours.
    bool isOverlong() const { return m_overlong; }

private:
    QByteArray m_buffer;
    bool m_overlong = false;
};

QByteArray toLine(const QJsonObject &object);

} // namespace Grelot
