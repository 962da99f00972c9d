// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "websocketrecord.h"

#include <optional>

namespace Grelot {

namespace {

struct Frame
{
    int opcode = 0;
    bool isLast = false;
    QByteArray payload;
};

/// Takes bytes off the front of what is left.
class Bytes
{
public:
    explicit Bytes(const QByteArray &bytes)
        : m_left(bytes)
    {
    }
    std::optional<QByteArray> take(qsizetype count)
    {
        if (m_left.size() < count)
            return std::nullopt;
        const QByteArray taken = m_left.first(count);
        m_left.remove(0, count);
        return taken;
    }
    std::optional<quint64> number(qsizetype size)
    {
        const auto bytes = take(size);
        quint64 result = 0;
        for (const char byte : bytes.value_or(QByteArray()))
            result = result << 8 | static_cast<unsigned char>(byte);
        return bytes ? std::optional(result) : std::nullopt;
    }

private:
    QByteArray m_left;
};

/// RFC 6455 5.2.
std::optional<Frame> frameIn(Bytes &bytes)
{
    constexpr quint64 in16Bits = 126;
    constexpr quint64 in64Bits = 127;
    const auto head = bytes.number(2);
    if (!head)
        return std::nullopt;
    std::optional<quint64> size = *head & 0x7f;
    if (*size >= in16Bits)
        size = bytes.number(*size == in64Bits ? 8 : 2);
    const bool isMasked = (*head & 0x80) != 0;
    const auto mask = isMasked ? bytes.take(4) : QByteArray(4, '\0');
    const auto payload = size && mask ? bytes.take(qsizetype(*size)) : std::nullopt;
    if (!payload)
        return std::nullopt;
    Frame frame{int(*head >> 8 & 0xf), (*head & 0x8000) != 0, *payload};
    for (qsizetype i = 0; i < frame.payload.size(); ++i)
        frame.payload[i] = char(frame.payload[i] ^ mask->at(i % 4));
    return frame;
}

} // namespace

QByteArrayList webSocketTexts(const QByteArray &recorded)
{
    constexpr int continuation = 0;
    constexpr int text = 1;
    const qsizetype head = recorded.indexOf("\r\n\r\n");
    if (head < 0)
        return {};
    Bytes bytes(recorded.mid(head + 4));
    QByteArrayList messages;
    QByteArray message;
    while (const auto frame = frameIn(bytes)) {
        if (frame->opcode != text && frame->opcode != continuation)
            continue; // control frames may stand between the parts of a message
        message += frame->payload;
        if (frame->isLast)
            messages.append(std::exchange(message, {}));
    }
    return messages;
}

} // namespace Grelot
