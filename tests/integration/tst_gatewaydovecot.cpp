// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dovecotserver.h"
#include "imapcursor.h"
#include "imapprobe.h"
#include "passthroughgateway.h"
#include "pushclient.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// The gateway before a real mail server.
class TestGatewayDovecot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void deliversNews();
    void actsOnMessages();
    void pagesMessages();
    void anotherGatewayContinues();
    void cursorsOnTheWayNameAllMailboxes();
    void missingMailboxIsNoWrongPassword();
    void tellsThatTheServerIsAway();
    void refusesWrongPasswords();
    void wrongPasswordsDelayNobodyElse();
    void distrustsUnknownCertificates();

private:
    struct Gateway
    {
        explicit Gateway(
            const ImapConfig &server, const QStringList &mailboxes = {QStringLiteral("INBOX")})
            : gateway(GatewayOptions(), server, mailboxes, clock, random)
        {
            if (const auto error = gateway.server().listen())
                qFatal("%s", qPrintable(*error));
        }
        SystemClock clock;
        RandomSource random{1};
        PassThroughGateway gateway;
    };

    ImapConfig config() const
    {
        ImapConfig config;
        config.host = QStringLiteral("localhost");
        config.port = m_dovecot->tlsPort();
        config.extraAuthorities = m_dovecot->authority();
        return config;
    }
    QUrl url(const QString &path, const QString &scheme = QStringLiteral("http")) const
    {
        QUrl url = m_gateway->gateway.server().url();
        const qsizetype mark = path.indexOf(u'?');
        url.setScheme(scheme);
        url.setPath(url.path() + path.left(mark < 0 ? path.size() : mark));
        if (mark >= 0)
            url.setQuery(path.mid(mark + 1));
        return url;
    }
    void open(PushClient &client, const QString &user, const QString &query = {}) const
    {
        client.open(url(QStringLiteral("/events") + query, QStringLiteral("ws")), basic(user));
        QTRY_VERIFY(client.hello());
    }
    static QByteArray basic(const QString &user,
        const QString &password = QString::fromLatin1(DovecotServer::password()))
    {
        return "Basic " + (user + u':' + password).toUtf8().toBase64();
    }
    QNetworkReply *get(const QString &path, const QByteArray &authorization)
    {
        QNetworkRequest request(url(path));
        request.setRawHeader("Authorization", authorization);
        return m_network.get(request);
    }
    static int statusOf(const QNetworkReply *reply)
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    std::unique_ptr<DovecotServer> m_dovecot;
    std::unique_ptr<Gateway> m_gateway;
    QNetworkAccessManager m_network;
};

void TestGatewayDovecot::init()
{
    m_dovecot = std::make_unique<DovecotServer>();
    m_dovecot->start();
    m_gateway = std::make_unique<Gateway>(config());
}

void TestGatewayDovecot::cleanup()
{
    m_gateway.reset();
    m_dovecot.reset();
}

void TestGatewayDovecot::deliversNews()
{
    m_dovecot->deliver(QStringLiteral("ada"), DovecotServer::message("Before"));
    PushClient client;
    open(client, QStringLiteral("ada"));
    QTRY_COMPARE(client.all<Snapshot>().size(), 1);
    QCOMPARE(client.all<Snapshot>().constFirst().unread, 1);
    QCOMPARE(client.all<Snapshot>().constFirst().messages.constFirst().subject,
        QStringLiteral("Before"));

    m_dovecot->deliver(QStringLiteral("ada"), DovecotServer::message("After"));
    QTRY_COMPARE(client.all<Arrived>().size(), 1);
    const Arrived arrived = client.all<Arrived>().constFirst();
    QCOMPARE(arrived.messages.constFirst().subject, QStringLiteral("After"));
    QCOMPARE(arrived.unread, 2);

    ImapProbe other(m_dovecot->port(), "ada");
    other.setFlags("2", "\\Seen");
    QTRY_COMPARE(client.all<FlagsChanged>().size(), 1);
    QCOMPARE(client.all<FlagsChanged>().constFirst().unread, 1);
    other.remove("1");
    QTRY_COMPARE(client.all<Vanished>().size(), 1);
    QCOMPARE(client.errors, QStringList());
}

void TestGatewayDovecot::actsOnMessages()
{
    m_dovecot->deliver(QStringLiteral("ada"), DovecotServer::message("Read me"));
    PushClient client;
    open(client, QStringLiteral("ada"));
    QTRY_COMPARE(client.all<Snapshot>().size(), 1);
    const QString id = client.all<Snapshot>().constFirst().messages.constFirst().id;
    QNetworkRequest request(url(QStringLiteral("/messages/INBOX/") + id));
    request.setRawHeader("Authorization", basic(QStringLiteral("ada")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    QNetworkReply *reply = m_network.post(request, R"({"action":"markRead"})");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(statusOf(reply), 204);
    QTRY_COMPARE(client.all<FlagsChanged>().size(), 1);
    QCOMPARE(client.all<FlagsChanged>().constFirst().changed.constFirst().id, id);

    request.setUrl(url(QStringLiteral("/messages/INBOX/1.99")));
    QNetworkReply *missing = m_network.post(request, R"({"action":"trash"})");
    QTRY_VERIFY(missing->isFinished());
    QCOMPARE(statusOf(missing), 404);
}

void TestGatewayDovecot::pagesMessages()
{
    m_dovecot->deliver(QStringLiteral("ada"),
        QByteArrayList{DovecotServer::message("One"), DovecotServer::message("Two")});
    PushClient client;
    open(client, QStringLiteral("ada"));
    QTRY_COMPARE(client.all<Snapshot>().size(), 1);
    const QStringList ids = client.all<Snapshot>().constFirst().unreadIds.toStringList();
    QNetworkReply *reply = get(
        QStringLiteral("/messages/INBOX?ids=") + ids.constFirst(), basic(QStringLiteral("ada")));
    QTRY_VERIFY(reply->isFinished());
    const DecodedMessages decoded = decodeMessageList(reply->readAll());
    QCOMPARE(decoded.error, QString());
    QCOMPARE(decoded.messages.size(), 2);
    QCOMPARE(decoded.messages.constLast().subject, QStringLiteral("Two"));
}

void TestGatewayDovecot::anotherGatewayContinues()
{
    m_dovecot->deliver(QStringLiteral("ada"), DovecotServer::message("Known"));
    Cursor cursor;
    {
        PushClient client;
        open(client, QStringLiteral("ada"));
        QTRY_VERIFY(!client.cursor().isEmpty());
        cursor = client.cursor();
    }
    m_gateway.reset();
    m_dovecot->deliver(QStringLiteral("ada"),
        QByteArrayList{DovecotServer::message("Missed"), DovecotServer::message("Missed too")});
    m_gateway = std::make_unique<Gateway>(config());
    PushClient client;
    open(client, QStringLiteral("ada"),
        QStringLiteral("?after=") + QString::fromLatin1(QUrl::toPercentEncoding(cursor.value)));
    QVERIFY(client.hello()->resumed);
    QTRY_COMPARE(client.arrivedIds().size(), 2);
    QVERIFY(client.all<Snapshot>().isEmpty());
    QVERIFY(client.cursor() != cursor);
}

void TestGatewayDovecot::cursorsOnTheWayNameAllMailboxes()
{
    const QStringList mailboxes{QStringLiteral("INBOX"), QStringLiteral("Trash")};
    m_gateway = std::make_unique<Gateway>(config(), mailboxes);
    m_dovecot->deliver(QStringLiteral("ada"), DovecotServer::message("Known"));
    Cursor cursor;
    {
        PushClient client;
        open(client, QStringLiteral("ada"));
        QTRY_COMPARE(client.all<Snapshot>().size(), 2);
        cursor = client.cursor();
    }
    QVERIFY(cursor.value.contains(QStringLiteral("Trash=")));
    m_dovecot->deliver(QStringLiteral("ada"), DovecotServer::message("Missed"));
    PushClient client;
    open(client, QStringLiteral("ada"),
        QStringLiteral("?after=") + QString::fromLatin1(QUrl::toPercentEncoding(cursor.value)));
    QVERIFY(client.hello()->resumed);
    QTRY_COMPARE(client.arrivedIds().size(), 1);
    const auto parts = ImapCursor::parse(client.all<Arrived>().constFirst().cursor);
    QVERIFY(parts);
    QCOMPARE(parts->positions().keys(), mailboxes);
}

void TestGatewayDovecot::missingMailboxIsNoWrongPassword()
{
    m_gateway = std::make_unique<Gateway>(config(), QStringList{QStringLiteral("Missing")});
    for (int i = 0; i < 2; ++i) {
        QNetworkReply *reply = get(QStringLiteral("/changes"), basic(QStringLiteral("ada")));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), 503);
        const QByteArray words = reply->readAll();
        QVERIFY2(words.contains("exist"), words.constData());
    }
    QCOMPARE(m_gateway->gateway.server().hub().sessions(), 1);
}

void TestGatewayDovecot::tellsThatTheServerIsAway()
{
    PushClient client;
    open(client, QStringLiteral("ada"));
    QTRY_COMPARE(client.all<Snapshot>().size(), 1);
    m_dovecot->kill();
    QTRY_COMPARE(client.all<MailboxStatus>().size(), 1);
    QVERIFY(!client.all<MailboxStatus>().constFirst().live);
    QVERIFY(!client.all<MailboxStatus>().constFirst().reason.isEmpty());

    m_dovecot->start();
    m_dovecot->deliver(QStringLiteral("ada"), DovecotServer::message("Meanwhile"));
    // A request cuts the wait short.
    QNetworkReply *reply = get(QStringLiteral("/changes"), basic(QStringLiteral("ada")));
    QTRY_COMPARE_WITH_TIMEOUT(client.all<MailboxStatus>().size(), 2, 15'000);
    QVERIFY(client.all<MailboxStatus>().constLast().live);
    QTRY_COMPARE(client.arrivedIds().size(), 1);
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!client.closed);
}

void TestGatewayDovecot::refusesWrongPasswords()
{
    QNetworkReply *reply =
        get(QStringLiteral("/changes"), basic(QStringLiteral("ada"), QStringLiteral("wrong")));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(statusOf(reply), 401);
    QVERIFY(reply->rawHeader("WWW-Authenticate").startsWith("Basic "));
}

void TestGatewayDovecot::wrongPasswordsDelayNobodyElse()
{
    QList<QNetworkReply *> wrong;
    for (int i = 0; i < 5; ++i) {
        wrong.append(get(QStringLiteral("/changes"),
            basic(QStringLiteral("bob"), QStringLiteral("wrong%1").arg(i))));
    }
    QElapsedTimer timer;
    timer.start();
    QNetworkReply *right = get(QStringLiteral("/changes"), basic(QStringLiteral("ada")));
    QTRY_VERIFY_WITH_TIMEOUT(right->isFinished(), 10'000);
    QCOMPARE(statusOf(right), 200);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    for (QNetworkReply *reply : wrong) {
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000);
        QVERIFY(statusOf(reply) >= 400);
    }
    // And once more one after another, so that each reaches the server that is let through to it.
    for (int i = 0; i < 3; ++i) {
        QNetworkReply *reply = get(QStringLiteral("/changes"),
            basic(QStringLiteral("mallory"), QStringLiteral("wrong%1").arg(i)));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000);
        QVERIFY(statusOf(reply) >= 400);
    }
    timer.restart();
    QNetworkReply *again = get(QStringLiteral("/changes"), basic(QStringLiteral("eve")));
    QTRY_VERIFY_WITH_TIMEOUT(again->isFinished(), 10'000);
    QCOMPARE(statusOf(again), 200);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

void TestGatewayDovecot::distrustsUnknownCertificates()
{
    ImapConfig strange = config();
    strange.extraAuthorities.clear();
    m_gateway = std::make_unique<Gateway>(strange);
    QNetworkReply *reply = get(QStringLiteral("/changes"), basic(QStringLiteral("ada")));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(statusOf(reply), 503);
    QVERIFY(reply->readAll().contains("certificate"));
}

QTEST_GUILESS_MAIN(TestGatewayDovecot)
#include "tst_gatewaydovecot.moc"
