// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "controlclient.h"
#include "controlserver.h"

#include "virtualclock.h"

#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// ControlServer, ControlPeer and ControlClient on a real socket in a folder of their own.
class ControlSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksAndAnswers();
    void severalRequestsOnOneSocket();
    void aSecondInstanceIsRefused();
    void closeLetsAnotherListen();
    void whatIsLeftOfAnotherIsReplaced();
    void nobodyElseCanReachTheSocket();
    void failsWithWords();
    void onlyWatchersGetBroadcasts();
    void garbageIsAnEmptyRequest();
    void anOverlongRequestEndsThePeer();
    void anOverlongAnswerEndsTheClient();
    void aSlowReaderIsDropped();
    void aPeerMayGoBeforeItsAnswer();
    void closeEndsPeersAfterTheirAnswer();
    void nobodyListens();
    void silenceEndsARequest();
    void followingMayBeSilent();
    void mayBeDestroyedWithinAnAnswer();

private:
    std::unique_ptr<ControlServer> listening();
    std::unique_ptr<ControlClient> client();
    std::unique_ptr<QLocalSocket> raw();

    std::unique_ptr<QTemporaryDir> m_folder;
    RuntimePaths m_paths;
    VirtualClock m_clock;
};

namespace {

QJsonObject said(const QString &what)
{
    return {{QStringLiteral("said"), what}};
}

QString command(const QList<QVariant> &arguments)
{
    return arguments.at(1).toJsonObject().value(QLatin1String("command")).toString();
}

/// Answers each request with its own command.
void echo(ControlServer &server)
{
    QObject::connect(
        &server, &ControlServer::requested, [](ControlPeer *peer, const QJsonObject &request) {
            peer->send(said(request.value(QLatin1String("command")).toString()));
        });
}

/// Lets each watch who asks.
void letWatch(ControlServer &server)
{
    QObject::connect(&server, &ControlServer::requested,
        [](ControlPeer *peer, const QJsonObject &) { peer->setWatching(); });
}

} // namespace

void ControlSocketTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_paths = RuntimePaths::below(m_folder->path());
}

void ControlSocketTest::cleanup()
{
    QCOMPARE(m_clock.pending(), std::size_t(0));
}

std::unique_ptr<ControlServer> ControlSocketTest::listening()
{
    auto server = std::make_unique<ControlServer>(m_paths);
    if (server->listen() != ControlServer::Outcome::Listening)
        qFatal("%s", qPrintable(server->errorText()));
    return server;
}

std::unique_ptr<ControlClient> ControlSocketTest::client()
{
    return std::make_unique<ControlClient>(m_paths.socket(), m_clock);
}

std::unique_ptr<QLocalSocket> ControlSocketTest::raw()
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_paths.socket());
    return socket;
}

void ControlSocketTest::asksAndAnswers()
{
    const auto server = listening();
    echo(*server);
    QSignalSpy requested(server.get(), &ControlServer::requested);
    const auto asking = client();
    QSignalSpy received(asking.get(), &ControlClient::received);
    asking->request(QStringLiteral("pause"), QStringLiteral("30m"));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toJsonObject(), said(QStringLiteral("pause")));
    QCOMPARE(requested.first().at(1).toJsonObject(),
        (QJsonObject{{QStringLiteral("command"), QStringLiteral("pause")},
            {QStringLiteral("argument"), QStringLiteral("30m")}}));
}

void ControlSocketTest::severalRequestsOnOneSocket()
{
    const auto server = listening();
    QSignalSpy requested(server.get(), &ControlServer::requested);
    const auto socket = raw();
    socket->write("{\"command\":\"a\"}\n{\"command\":\"b\"}\n{\"comm");
    QTRY_COMPARE(requested.size(), 2);
    socket->write("and\":\"c\"}\n");
    QTRY_COMPARE(requested.size(), 3);
    QCOMPARE(command(requested.at(0)), QStringLiteral("a"));
    QCOMPARE(command(requested.at(2)), QStringLiteral("c"));
}

void ControlSocketTest::aSecondInstanceIsRefused()
{
    const auto server = listening();
    echo(*server);
    ControlServer second(m_paths);
    QCOMPARE(second.listen(), ControlServer::Outcome::OtherInstance);
    second.close();
    // It took nothing from the first.
    const auto asking = client();
    QSignalSpy received(asking.get(), &ControlClient::received);
    asking->request(QStringLiteral("status"));
    QTRY_COMPARE(received.size(), 1);
}

void ControlSocketTest::closeLetsAnotherListen()
{
    const auto server = listening();
    ControlServer second(m_paths);
    QCOMPARE(second.listen(), ControlServer::Outcome::OtherInstance);
    server->close();
    QVERIFY(!QFileInfo::exists(m_paths.socket()));
    QCOMPARE(second.listen(), ControlServer::Outcome::Listening);
    server->close(); // once more: the socket is another's by now
    QVERIFY(QFileInfo::exists(m_paths.socket()));
    QCOMPARE(server->listen(), ControlServer::Outcome::OtherInstance);
}

void ControlSocketTest::whatIsLeftOfAnotherIsReplaced()
{
    QVERIFY(!m_paths.prepareRuntimeFolder());
    QFile left(m_paths.socket());
    QVERIFY(left.open(QIODevice::WriteOnly));
    const auto server = listening();
    echo(*server);
    const auto asking = client();
    QSignalSpy received(asking.get(), &ControlClient::received);
    asking->request(QStringLiteral("status"));
    QTRY_COMPARE(received.size(), 1);
}

void ControlSocketTest::nobodyElseCanReachTheSocket()
{
    const auto server = listening();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
        QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_paths.runtimeFolder) & others));
    QVERIFY(!(QFile::permissions(m_paths.socket()) & others));
}

void ControlSocketTest::failsWithWords()
{
    QFile inTheWay(m_paths.runtimeFolder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ControlServer server(m_paths);
    QCOMPARE(server.listen(), ControlServer::Outcome::Failed);
    QVERIFY(server.errorText().contains(m_paths.runtimeFolder));
    // A path no socket can have.
    RuntimePaths deep = RuntimePaths::below(m_folder->filePath(QString(120, u'x')));
    ControlServer other(deep);
    QCOMPARE(other.listen(), ControlServer::Outcome::Failed);
    QVERIFY(other.errorText().contains(deep.socket()));
    // The lock was let go of.
    QCOMPARE(ControlServer(deep).listen(), ControlServer::Outcome::Failed);
}

void ControlSocketTest::onlyWatchersGetBroadcasts()
{
    const auto server = listening();
    letWatch(*server);
    QSignalSpy requested(server.get(), &ControlServer::requested);
    const auto one = client();
    const auto two = client();
    const auto idle = raw();
    QSignalSpy first(one.get(), &ControlClient::received);
    QSignalSpy second(two.get(), &ControlClient::received);
    one->follow(QStringLiteral("watch"));
    two->follow(QStringLiteral("watch"));
    QTRY_COMPARE(requested.size(), 2);
    QTRY_COMPARE(idle->state(), QLocalSocket::ConnectedState);
    for (int i = 0; i < 100; ++i)
        server->broadcast(said(QString::number(i)));
    QTRY_COMPARE(first.size(), 100);
    QTRY_COMPARE(second.size(), 100);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(second.at(i).first().toJsonObject(), said(QString::number(i)));
    QCOMPARE(idle->bytesAvailable(), 0);
}

void ControlSocketTest::garbageIsAnEmptyRequest()
{
    const auto server = listening();
    QSignalSpy requested(server.get(), &ControlServer::requested);
    const auto socket = raw();
    socket->write("GET / HTTP/1.1\n[]\n");
    socket->write(QByteArray(3, '\0') + '\n');
    QTRY_COMPARE(requested.size(), 3);
    for (const auto &request : requested)
        QVERIFY(request.at(1).toJsonObject().isEmpty());
}

void ControlSocketTest::anOverlongRequestEndsThePeer()
{
    const auto server = listening();
    QSignalSpy requested(server.get(), &ControlServer::requested);
    const auto socket = raw();
    QSignalSpy ended(socket.get(), &QLocalSocket::disconnected);
    socket->write(QByteArray(JsonLines::longestLine + 1, 'x'));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(requested.size(), 0);
    // The others are still served.
    const auto other = raw();
    other->write("{}\n");
    QTRY_COMPARE(requested.size(), 1);
}

void ControlSocketTest::anOverlongAnswerEndsTheClient()
{
    const auto server = listening();
    connect(server.get(), &ControlServer::requested, this,
        [](ControlPeer *peer) { peer->send(said(QString(JsonLines::longestLine, u'x'))); });
    const auto asking = client();
    QSignalSpy received(asking.get(), &ControlClient::received);
    QSignalSpy ended(asking.get(), &ControlClient::ended);
    asking->request(QStringLiteral("status"));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(received.size(), 0);
}

void ControlSocketTest::aSlowReaderIsDropped()
{
    const auto server = listening();
    QPointer<ControlPeer> slowPeer;
    connect(server.get(), &ControlServer::requested, this,
        [&](ControlPeer *peer, const QJsonObject &request) {
            peer->setWatching();
            if (!request.isEmpty())
                slowPeer = peer;
        });
    QSignalSpy requested(server.get(), &ControlServer::requested);
    const auto slow = raw();
    slow->setReadBufferSize(1);
    slow->write("{\"command\":\"watch\"}\n");
    QTRY_VERIFY(slowPeer);
    const QJsonObject event = said(QString(32 * 1024, u'x'));
    for (int i = 0; i < 100; ++i)
        server->broadcast(event);
    QVERIFY(slowPeer);
    // 4 MiB of its own, and what the system's buffers hold.
    for (int i = 0; i < 200; ++i)
        server->broadcast(event);
    QTRY_VERIFY(!slowPeer);
    server->broadcast(event);
    const auto good = client();
    QSignalSpy received(good.get(), &ControlClient::received);
    good->follow(QString());
    QTRY_COMPARE(requested.size(), 2);
    server->broadcast(event);
    QTRY_COMPARE(received.size(), 1);
}

void ControlSocketTest::aPeerMayGoBeforeItsAnswer()
{
    const auto server = listening();
    QPointer<ControlPeer> peer;
    connect(server.get(), &ControlServer::requested, this, [&](ControlPeer *who) { peer = who; });
    auto socket = raw();
    socket->write("{}\n");
    QTRY_VERIFY(peer);
    peer->setWatching();
    socket->abort();
    peer->send(said(QStringLiteral("too late")));
    server->broadcast(said(QStringLiteral("too late")));
    QTRY_VERIFY(!peer);
}

void ControlSocketTest::closeEndsPeersAfterTheirAnswer()
{
    auto server = listening();
    // As "quit" does: answered, and gone at once.
    connect(
        server.get(), &ControlServer::requested, this,
        [&](ControlPeer *peer) {
            peer->send(said(QString(60'000, u'x')));
            server.reset();
        },
        Qt::QueuedConnection);
    const auto asking = client();
    QSignalSpy received(asking.get(), &ControlClient::received);
    QSignalSpy ended(asking.get(), &ControlClient::ended);
    asking->request(QStringLiteral("quit"));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(received.size(), 1);
    QVERIFY(!asking->timedOut());
}

void ControlSocketTest::nobodyListens()
{
    const auto asking = client();
    QSignalSpy ended(asking.get(), &ControlClient::ended);
    asking->request(QStringLiteral("status"));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!asking->timedOut());
}

void ControlSocketTest::silenceEndsARequest()
{
    const auto server = listening();
    QSignalSpy requested(server.get(), &ControlServer::requested);
    const auto asking = client();
    QSignalSpy ended(asking.get(), &ControlClient::ended);
    asking->request(QStringLiteral("status"));
    QTRY_COMPARE(requested.size(), 1);
    m_clock.advance(ControlClient::deadline - 1ms);
    QCOMPARE(ended.size(), 0);
    m_clock.advance(1ms);
    QCOMPARE(ended.size(), 1);
    QVERIFY(asking->timedOut());
}

void ControlSocketTest::followingMayBeSilent()
{
    const auto server = listening();
    letWatch(*server);
    QSignalSpy requested(server.get(), &ControlServer::requested);
    const auto watching = client();
    QSignalSpy ended(watching.get(), &ControlClient::ended);
    watching->follow(QStringLiteral("watch"));
    QTRY_COMPARE(requested.size(), 1);
    m_clock.advance(24h);
    QCOMPARE(ended.size(), 0);
    server->close();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!watching->timedOut());
}

void ControlSocketTest::mayBeDestroyedWithinAnAnswer()
{
    const auto server = listening();
    connect(server.get(), &ControlServer::requested, this, [](ControlPeer *peer) {
        peer->send(said(QStringLiteral("one")));
        peer->send(said(QStringLiteral("two")));
    });
    auto asking = client();
    int answers = 0;
    connect(asking.get(), &ControlClient::received, this, [&] {
        ++answers;
        asking.reset();
    });
    asking->request(QStringLiteral("status"));
    QTRY_VERIFY(!asking);
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(ControlSocketTest)
#include "tst_controlsocket.moc"
