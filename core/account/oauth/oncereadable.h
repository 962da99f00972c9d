// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>

namespace Grelot {

/// A request's body that cannot be read twice, so that Qt does not send it again by itself when the
/// peer closes before it answers: a code is good for one exchange, and so is a rotated refresh
/// token. No QBuffer, which Qt would rewind behind our back.
class OnceReadable final : public QIODevice
{
    Q_OBJECT

public:
    using QIODevice::QIODevice;

    /// Opens it with these bytes; once for each object.
    void hold(const QByteArray &bytes);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_left;
};

} // namespace Grelot
