// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "gatewayprogram.h"
#include "httpbody.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Grelot;

namespace {

constexpr int soon = 2'000; // ms; from the delivery to the client

/// What curl would send, and what it would get.
class Client
{
public:
    explicit Client(const GatewayProgram &gateway)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), gateway.port());
    }
    void get(const QByteArray &query, const QByteArray &lines)
    {
        m_received.clear();
        m_socket.write("GET /push/v1/events" + query +
            " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\nAuthorization: Basic " +
            ("ada:" + QByteArray(DovecotServer::password())).toBase64() + "\r\n" + lines + "\r\n");
    }
    void hangUp() { m_socket.abort(); }
    HttpBody http()
    {
        m_received += m_socket.readAll();
        return HttpBody::of(m_received);
    }
    EventStreamBody stream() { return EventStreamBody::of(http().body); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

QStringList subjects(const QList<PushEvent> &events)
{
    QStringList result;
    for (const PushEvent &event : events) {
        const auto *update = std::get_if<MailUpdate>(&event);
        const auto *arrived = update ? std::get_if<Arrived>(update) : nullptr;
        for (const Message &message : arrived ? arrived->messages : Messages())
            result.append(message.subject);
    }
    return result;
}

QStringList subjects(const EventStreamBody &stream)
{
    QList<PushEvent> events;
    for (const EventStreamBody::Event &event : stream.events)
        events.append(event.event);
    return subjects(events);
}

/// For a URL; empty when no event has one.
QByteArray cursorOf(const QList<PushEvent> &events)
{
    QByteArray last;
    for (const PushEvent &event : events) {
        const auto *update = std::get_if<MailUpdate>(&event);
        const Cursor *cursor = update ? Grelot::cursorOf(*update) : nullptr;
        if (cursor && !cursor->isEmpty())
            last = QUrl::toPercentEncoding(cursor->value);
    }
    return last;
}

const QString ada = QStringLiteral("ada");
const QByteArray asStream = "Accept: text/event-stream\r\nCache-Control: no-cache\r\n";
const QByteArray asList = "Accept: application/json\r\n";

} // namespace

/// The real gateway's event stream and long poll, before a real mail server.
class GatewayFacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eventStream();
    void longPoll();
    void eightAtATime();

private:
    void deliver(const QByteArray &subject)
    {
        m_dovecot->deliver(ada, DovecotServer::message(subject));
    }

    std::unique_ptr<DovecotServer> m_dovecot;
    std::unique_ptr<GatewayProgram> m_gateway;
};

void GatewayFacesTest::init()
{
    m_dovecot = std::make_unique<DovecotServer>();
    m_dovecot->start();
    m_gateway = std::make_unique<GatewayProgram>(m_dovecot->port());
    QVERIFY(m_gateway->start());
}

void GatewayFacesTest::cleanup()
{
    m_gateway.reset();
    m_dovecot.reset();
}

void GatewayFacesTest::eventStream()
{
    deliver("Before");
    Client client(*m_gateway);
    client.get({}, asStream);
    QTRY_COMPARE_WITH_TIMEOUT(client.stream().events.size(), 2, 10'000);
    QCOMPARE(client.http().status, 200);
    QVERIFY(client.http().has("Content-Type: text/event-stream"));
    const QByteArray start = client.stream().lastId();
    QVERIFY(!start.isEmpty());

    deliver("News");
    QTRY_COMPARE_WITH_TIMEOUT(subjects(client.stream()), QStringList{QStringLiteral("News")}, soon);
    const QByteArray known = client.stream().lastId();
    QVERIFY(known != start);
    QCOMPARE(client.stream().errors, QStringList());
    client.hangUp();

    deliver("Missed");
    Client again(*m_gateway);
    again.get("?snapshot=1&after=" + start.toPercentEncoding(),
        asStream + "Last-Event-ID: " + known + "\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(
        subjects(again.stream()), QStringList{QStringLiteral("Missed")}, 10'000);
    QVERIFY(std::get<Hello>(again.stream().events.constFirst().event).resumed);
    deliver("More");
    QTRY_COMPARE_WITH_TIMEOUT(subjects(again.stream()).size(), 2, soon);
    const auto isSnapshot = [](const auto &event) {
        const auto *update = std::get_if<MailUpdate>(&event.event);
        return update && std::holds_alternative<Snapshot>(*update);
    };
    const auto &events = again.stream().events;
    QVERIFY(std::none_of(events.begin(), events.end(), isSnapshot));
}

void GatewayFacesTest::longPoll()
{
    deliver("Before");
    Client client(*m_gateway);
    client.get("?wait=60", asList);
    QTRY_VERIFY_WITH_TIMEOUT(client.http().complete, 10'000);
    QByteArray cursor = cursorOf(client.http().events().events);
    QVERIFY(!cursor.isEmpty());

    for (const char *subject : {"News", "More"}) {
        client.get("?wait=60&after=" + cursor, asList);
        // Another request that the same session answers: by then the first one waits.
        Client other(*m_gateway);
        other.get("?after=" + cursor, asList);
        QTRY_VERIFY_WITH_TIMEOUT(other.http().complete, 10'000);
        QCOMPARE(other.http().events().events.size(), 1);
        QCOMPARE(client.http().status, 0);
        deliver(subject);
        QTRY_VERIFY_WITH_TIMEOUT(client.http().complete, soon);
        const DecodedEvents answer = client.http().events();
        QCOMPARE(answer.error, QString());
        QVERIFY(std::get<Hello>(answer.events.constFirst()).resumed);
        QCOMPARE(subjects(answer.events), QStringList{QString::fromLatin1(subject)});
        cursor = cursorOf(answer.events);
    }
    deliver("Between");
    client.get("?wait=60&after=" + cursor, asList);
    QTRY_VERIFY_WITH_TIMEOUT(client.http().complete, soon);
    QCOMPARE(subjects(client.http().events().events), QStringList{QStringLiteral("Between")});
    cursor = cursorOf(client.http().events().events);

    client.get("?wait=1&after=" + cursor, asList);
    QTRY_VERIFY_WITH_TIMEOUT(client.http().complete, 10'000);
    QCOMPARE(client.http().body, QByteArray(R"({"events":[]})"));
}

void GatewayFacesTest::eightAtATime()
{
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(std::make_unique<Client>(*m_gateway));
        clients.back()->get({}, asStream);
        QTRY_COMPARE_WITH_TIMEOUT(clients.back()->stream().events.size(), 2, 10'000);
    }
    Client ninth(*m_gateway);
    ninth.get("?wait=60", asList);
    QTRY_VERIFY_WITH_TIMEOUT(ninth.http().complete, 10'000);
    QCOMPARE(ninth.http().status, 429);
    clients.clear();
    const auto isLetIn = [&] {
        Client client(*m_gateway);
        client.get({}, asStream);
        return QTest::qWaitFor([&] { return client.http().status != 0; }) &&
            client.http().status == 200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLetIn(), 10'000);
}

QTEST_GUILESS_MAIN(GatewayFacesTest)
#include "tst_gatewayfaces.moc"
