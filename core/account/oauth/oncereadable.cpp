// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "oncereadable.h"

#include <algorithm>

namespace Grelot {

void OnceReadable::hold(const QByteArray &bytes)
{
    m_left = bytes;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceReadable::bytesAvailable() const
{
    return m_left.size() + QIODevice::bytesAvailable();
}

qint64 OnceReadable::readData(char *data, qint64 size)
{
    if (m_left.isEmpty())
        return -1;
    const qint64 count = std::min(size, qint64(m_left.size()));
    std::copy_n(m_left.cbegin(), count, data);
    m_left.remove(0, count);
    return count;
}

qint64 OnceReadable::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Grelot
