// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "wiremodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace Grelot::WireModel {

namespace {

qint64 portions(qint64 bytes, qint64 size)
{
    return (bytes + size - 1) / size;
}

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(WireModel)
};

QString bytes(qint64 count)
{
    return Words::tr("%1 bytes").arg(QLocale().toString(count));
}

QString seconds(std::chrono::seconds time)
{
    return Words::tr("%1 s").arg(QLocale().toString(qint64(time.count())));
}

/// Payload in packets of one direction, and what acknowledges them in the other.
struct Flow
{
    qint64 there;
    qint64 back;
};

Flow flow(qint64 payload, bool encrypted)
{
    if (payload <= 0)
        return {0, 0};
    const qint64 carried = payload + (encrypted ? portions(payload, tlsRecordSize) * tlsRecord : 0);
    const qint64 packets = portions(carried, segment);
    // RFC 9293 3.8.6.3: every second full packet is acknowledged.
    return {carried + packets * packetHeader, portions(packets, 2) * packetHeader};
}

} // namespace

QList<Constant> constants()
{
    return {
        {Words::tr("A poll, with its TCP acknowledgements"), bytes(pollBytes),
            Words::tr("measured at the web mail that Grelot was made to replace; no connection is "
                      "counted "
                      "for it, as if one were kept open")},
        {Words::tr("Time between two polls"), seconds(pollInterval),
            Words::tr("that web mail's own")},
        {Words::tr("IP and TCP header of a packet"), bytes(packetHeader),
            Words::tr("IPv4 20 (RFC 791), TCP 20 (RFC 9293), timestamps 12 (RFC 7323)")},
        {Words::tr("What fits into a packet"), bytes(segment),
            Words::tr("Ethernet's 1,500 less the headers")},
        {Words::tr("Acknowledgement"), bytes(packetHeader),
            Words::tr("an empty packet for every second one (RFC 9293 3.8.6.3)")},
        {Words::tr("Opening and closing a TCP connection, sent and received"),
            Words::tr("%1 and %2 bytes").arg(openingSent).arg(openingReceived),
            Words::tr("4 and 3 packets, the first of each 8 longer (RFC 9293 3.5, 3.6)")},
        {Words::tr("TLS, for each record of up to 16 KiB"), bytes(tlsRecord),
            Words::tr("header 5, type 1, authentication 16 (RFC 8446 5.2)")},
        {Words::tr("TLS handshake, sent and received"),
            Words::tr("%1 and %2 bytes")
                .arg(QLocale().toString(handshakeSent), QLocale().toString(handshakeReceived)),
            Words::tr("estimated: TLS 1.3 with a chain of two certificates and two tickets")},
        {Words::tr("What Qt adds to the request for a WebSocket, and the answer"),
            Words::tr("%1 and %2 bytes").arg(upgradeHead).arg(upgradeAnswer),
            Words::tr("measured once, against a Grelot gateway; Qt does not show them")},
        {Words::tr("What Qt adds to the head of an HTTP request"), bytes(requestHead),
            Words::tr("estimated: Host, Connection, Accept-Language")},
        {Words::tr("Head of an answer beside the stream"), bytes(answerHead),
            Words::tr("estimated")},
        {Words::tr("Quiet after which the next packet is a wake-up"), seconds(quiet),
            Words::tr("a definition of Grelot's; a poll is one wake-up")},
    };
}

qint64 frame(qint64 payload)
{
    const qint64 header = payload <= 125 ? 2 : payload <= 0xFFFF ? 4 : 10;
    return header + payload;
}

Traffic cost(const Transfer &transfer)
{
    const Flow packets = flow(transfer.bytes, transfer.encrypted);
    switch (transfer.kind) {
    case Transfer::Kind::Opened:
        return {openingSent, openingReceived, 0, 0};
    case Transfer::Kind::Secured: {
        const Flow ours = flow(handshakeSent, false);
        const Flow theirs = flow(handshakeReceived, false);
        return {ours.there + theirs.back, theirs.there + ours.back, 0, 0};
    }
    case Transfer::Kind::Request:
        return {packets.there, packets.back, 1, 0};
    case Transfer::Kind::Sent:
        return {packets.there, packets.back, 0, 0};
    case Transfer::Kind::Received:
        return {packets.back, packets.there, 0, 0};
    }
    Q_UNREACHABLE();
}

Traffic polling(std::chrono::milliseconds time)
{
    const qint64 polls = time / pollInterval;
    // The measured bytes are both directions together.
    return {0, polls * pollBytes, polls, polls};
}

} // namespace Grelot::WireModel
