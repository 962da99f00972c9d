// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "clock.h"
#include "headerfield.h"
#include "httpcaller.h"
#include "scriptedhttpserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class HttpCallerTest : public QObject
{
    Q_OBJECT

private:
    struct Server
    {
        explicit Server(QByteArray answer)
        {
            QVERIFY(server.listen(QHostAddress::LocalHost));
            QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
                QTcpSocket *socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                    const bool first = request.isEmpty();
                    request += socket->readAll();
                    if (first)
                        socket->write(answer);
                });
            });
        }
        QUrl url() const
        {
            return QUrl(QStringLiteral("http://127.0.0.1:%1/push/v1/x").arg(server.serverPort()));
        }
        QTcpServer server;
        QByteArray request;
    };

    static std::variant<HttpAnswer, Failure> ask(const HttpCall &call)
    {
        SystemClock clock;
        NetworkHttpCaller caller(clock);
        std::optional<std::variant<HttpAnswer, Failure>> got;
        caller.call(call, [&](const auto &answer) { got = answer; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 10'000))
            return Failure{FailureKind::Permanent, QStringLiteral("no answer"), {}, {}};
        return *got;
    }

private Q_SLOTS:
    void gets();
    void posts();
    void redirectIsNotFollowed();
    void redirectWithinTheServerIsFollowed();
    void oversizedBodyIsCut();
    void unreachable();
    void deadline();
    void goneCallerAnswersNobody();
    void retryAfter_data();
    void retryAfter();
};

void HttpCallerTest::gets()
{
    Server server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    const auto answer = ask({HttpCall::Method::Get, server.url(), "Basic c2VzYW1l", {}});
    QCOMPARE(std::get<HttpAnswer>(answer).status, 200);
    QCOMPARE(std::get<HttpAnswer>(answer).url, server.url());
    QCOMPARE(std::get<HttpAnswer>(answer).body, QByteArray("{}"));
    QCOMPARE(headerField(server.request, "Authorization"), QByteArray("Basic c2VzYW1l"));
    QVERIFY(headerField(server.request, "User-Agent").startsWith("Grelot/"));
}

void HttpCallerTest::posts()
{
    Server server("HTTP/1.1 204 No Content\r\n\r\n");
    const auto answer = ask({HttpCall::Method::Post, server.url(), {}, R"({"action":"markRead"})"});
    QCOMPARE(std::get<HttpAnswer>(answer).status, 204);
    QCOMPARE(headerField(server.request, "Content-Type"), QByteArray("application/json"));
    QVERIFY(server.request.startsWith("POST "));
}

void HttpCallerTest::redirectIsNotFollowed()
{
    Server other("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    Server server("HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded() +
        "\r\nContent-Length: 0\r\n\r\n");
    const auto answer = ask({HttpCall::Method::Get, server.url(), "Basic c2VzYW1l", {}});
    QCOMPARE(std::get<HttpAnswer>(answer).status, 302);
    QVERIFY(other.request.isEmpty());
}

void HttpCallerTest::redirectWithinTheServerIsFollowed()
{
    ScriptedHttpServer server;
    server.answer(ScriptedHttpServer::empty("307 Temporary Redirect", "Location: /there\r\n"));
    server.answer(ScriptedHttpServer::json("{}"));
    const auto answer = ask({HttpCall::Method::Get, server.url("/here"), "Basic c2VzYW1l", {}});
    QCOMPARE(std::get<HttpAnswer>(answer).status, 200);
    QCOMPARE(std::get<HttpAnswer>(answer).url, server.url("/there"));
    QCOMPARE(server.heads().size(), 2);
    QVERIFY(server.heads().constLast().startsWith("GET /there "));
    QCOMPARE(
        headerField(server.heads().constLast(), "Authorization"), QByteArray("Basic c2VzYW1l"));
}

void HttpCallerTest::oversizedBodyIsCut()
{
    Server server(
        "HTTP/1.1 200 OK\r\nContent-Length: 10485760\r\n\r\n" + QByteArray(10'485'760, 'x'));
    const auto answer = ask({HttpCall::Method::Get, server.url(), {}, {}});
    QCOMPARE(std::get<Failure>(answer).kind, FailureKind::Permanent);
    QVERIFY(std::get<Failure>(answer).text.contains(QStringLiteral("8 MiB")));
}

void HttpCallerTest::unreachable()
{
    QUrl url;
    {
        const Server closed("");
        url = closed.url();
    }
    const auto answer = ask({HttpCall::Method::Get, url, {}, {}});
    QCOMPARE(std::get<Failure>(answer).kind, FailureKind::Transient);
}

void HttpCallerTest::deadline()
{
    const Server silent("");
    // Only the deadline is virtual here; the network is real.
    class Impatient final : public Clock
    {
    public:
        Moment now() const override { return m_clock.now(); }
        QDateTime utc() const override { return m_clock.utc(); }
        std::unique_ptr<Alarm> alarm(std::function<void()> fire) override
        {
            class Short final : public Alarm
            {
            public:
                explicit Short(std::unique_ptr<Alarm> alarm)
                    : m_alarm(std::move(alarm))
                {
                }
                void start(std::chrono::milliseconds delay) override
                {
                    m_alarm->start(delay / 200);
                }
                void stop() override { m_alarm->stop(); }
                bool isActive() const override { return m_alarm->isActive(); }

            private:
                std::unique_ptr<Alarm> m_alarm;
            };
            return std::make_unique<Short>(m_clock.alarm(std::move(fire)));
        }

    private:
        SystemClock m_clock;
    };
    Impatient clock;
    NetworkHttpCaller caller(clock);
    std::optional<Failure> failure;
    caller.call({HttpCall::Method::Get, silent.url(), {}, {}},
        [&](const auto &answer) { failure = std::get<Failure>(answer); });
    QTRY_VERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::Transient);
}

void HttpCallerTest::goneCallerAnswersNobody()
{
    Server server("");
    bool answered = false;
    SystemClock clock;
    {
        NetworkHttpCaller caller(clock);
        caller.call(
            {HttpCall::Method::Get, server.url(), {}, {}}, [&](const auto &) { answered = true; });
        QTRY_VERIFY(!server.request.isEmpty());
    }
    QVERIFY(!answered);
}

void HttpCallerTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds"); // -1: malformed
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("spaces") << QByteArray(" 5 ") << qint64(5'000);
    QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 00:02:00 GMT") << qint64(120'000);
    QTest::newRow("past") << QByteArray("Thu, 01 Jan 2015 00:02:00 GMT") << qint64(0);
    QTest::newRow("huge") << QByteArray("99999999999") << qint64(86'400'000);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
}

void HttpCallerTest::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, milliseconds);
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto parsed = parseRetryAfter(value, now);
    QCOMPARE(parsed ? qint64(parsed->count()) : qint64(-1), milliseconds);
}

QTEST_GUILESS_MAIN(HttpCallerTest)
#include "tst_httpcaller.moc"
