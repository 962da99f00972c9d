// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamsubscriber.h"
#include "faceclients.h"
#include "usersession.h"

#include <QSignalSpy>
#include <QTcpServer>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

using namespace Grelot;
using namespace std::chrono_literals;

/// The far end of an event stream where its socket can be seen.
class TestEventStreamSubscriber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deafClientsDoNotHoldUpTheEnd();
    void lostClientsAreNoticed();
    void pingsSoonAfterTheBeginning();
};

namespace {

/// A subscriber with its client, nothing between them.
struct Pair
{
    Pair()
    {
        server.listen(QHostAddress::LocalHost);
        client.connectToHost(server.serverAddress(), server.serverPort());
        server.waitForNewConnection(5000);
        socket = server.nextPendingConnection();
        subscriber = std::make_unique<EventStreamSubscriber>(
            socket, EventStreamSubscriber::Framing::Chunked, clock);
    }
    VirtualClock clock;
    QTcpServer server;
    QTcpSocket client;
    QTcpSocket *socket = nullptr; // the subscriber's
    std::unique_ptr<EventStreamSubscriber> subscriber;
};

} // namespace

void TestEventStreamSubscriber::deafClientsDoNotHoldUpTheEnd()
{
    Pair pair;
    pair.client.setReadBufferSize(1);
    QSignalSpy gone(pair.subscriber.get(), &Subscriber::gone);
    const EncodedEvent event = fittingEvents(
        Arrived{QStringLiteral("INBOX"), Messages(50, largeMessage()), 50,
            {}}).constFirst();
    // Until the kernel takes no more.
    const auto isFull = [&] {
        pair.subscriber->send(event);
        return pair.subscriber->unsentBytes() > 16 * event.size;
    };
    QTRY_VERIFY(isFull());
    pair.subscriber->end({1, QStringLiteral("Over.")});
    pair.clock.advance(EventStreamSubscriber::closingTime - 1ms);
    QCOMPARE(gone.count(), 0);
    pair.clock.advance(1ms);
    QCOMPARE(gone.count(), 1);
}

void TestEventStreamSubscriber::lostClientsAreNoticed()
{
#ifdef Q_OS_LINUX
    Pair pair;
    unsigned int most = 0;
    socklen_t size = sizeof(most);
    QCOMPARE(getsockopt(
                 int(pair.socket->socketDescriptor()), IPPROTO_TCP, TCP_USER_TIMEOUT, &most, &size),
        0);
    QCOMPARE(std::chrono::milliseconds(most), EventStreamSubscriber::silence);
#endif
}

void TestEventStreamSubscriber::pingsSoonAfterTheBeginning()
{
    Pair pair;
    QByteArray heard;
    const auto hear = [&] { heard += pair.client.readAll(); };
    pair.subscriber->caughtUp();
    pair.clock.advance(std::chrono::seconds(UserSession::firstPing) - 1ms);
    QTRY_VERIFY((hear(), heard.endsWith("\r\n\r\n")));
    pair.clock.advance(1ms);
    QTRY_VERIFY((hear(), heard.contains(R"(data: {"type":"ping"})")));
    heard.clear();
    pair.clock.advance(std::chrono::seconds(UserSession::heartbeat));
    QTRY_VERIFY((hear(), heard.contains(":\n\n")));
    QVERIFY(!heard.contains("ping"));
}

QTEST_GUILESS_MAIN(TestEventStreamSubscriber)
#include "tst_eventstreamsubscriber.moc"
