// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "cyrusserver.h"
#include "imapprobe.h"
#include "nginxserver.h"
#include "opensockets.h"
#include "tcprelay.h"
#include "watcher.h"
#include "websocketrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <vector>

using namespace Grelot;

namespace {

QString urlOf(const QString &user, quint16 port)
{
    return QStringLiteral("jmap+http://%1@127.0.0.1:%2").arg(user).arg(port);
}

/// How many messages have that type.
int countOf(const QByteArrayList &messages, const char *type)
{
    return int(std::count_if(messages.begin(), messages.end(), [type](const QByteArray &message) {
        return QJsonDocument::fromJson(message).object().value(QLatin1String("@type")) ==
            QLatin1String(type);
    }));
}

/// Ids of the requests that ask for changes: what is compared now and then is no affair of push.
QStringList idsOfChanges(const QByteArrayList &messages)
{
    QStringList ids;
    for (const QByteArray &message : messages) {
        const QJsonObject request = QJsonDocument::fromJson(message).object();
        const QJsonValue first = request.value(QLatin1String("methodCalls"))[0][0];
        if (first == QLatin1String("Email/changes"))
            ids.append(request.value(QLatin1String("id")).toString());
    }
    return ids;
}

QStringList answeredIds(const QByteArrayList &messages)
{
    QStringList ids;
    for (const QByteArray &message : messages) {
        const QJsonObject response = QJsonDocument::fromJson(message).object();
        if (response.value(QLatin1String("@type")) == QLatin1String("Response"))
            ids.append(response.value(QLatin1String("requestId")).toString());
    }
    return ids;
}

} // namespace

/// The whole line, for real: Cyrus, nginx where one is in the way, and `grelot watch --json`. Each
/// test has a person of its own.
class JmapProgramsTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        House(CyrusServer &server, const QString &person, quint16 port)
            : cyrus(server)
            , user(person)
        {
            QVERIFY(home.addAccount(QStringLiteral("work"), urlOf(user, port),
                QString::fromLatin1(CyrusServer::password())));
        }
        void deliver(const QByteArray &subject)
        {
            cyrus.deliver(user, CyrusServer::message(subject));
        }
        void watch() { watcher = std::make_unique<Watcher>(home); }
        bool isOnline(const char *transport) const
        {
            return watcher->state() == QLatin1String("online") &&
                watcher->transport() == QLatin1String(transport);
        }
        bool comesOnline(const char *transport, int within)
        {
            watch();
            return QTest::qWaitFor([&] { return isOnline(transport); }, within);
        }
        QByteArray story() const
        {
            return (watcher->state() + u' ' + watcher->transport() + u' ' + watcher->reason())
                .toUtf8();
        }

        CyrusServer &cyrus;
        QString user;
        GrelotHome home;
        std::unique_ptr<Watcher> watcher;
    };

    CyrusServer m_cyrus{{QStringLiteral("ann"), QStringLiteral("ben"), QStringLiteral("cat"),
        QStringLiteral("dan"), QStringLiteral("eve"), QStringLiteral("fay"), QStringLiteral("gil"),
        QStringLiteral("hal")}};

private Q_SLOTS:
    void initTestCase() { m_cyrus.start(); }
    void ringsOverWebSocket();
    void oneChangeIsOneRoundTrip();
    void ringsWhereUpgradesAreRefused();
    void ringsWhereStreamsAreHeldBack();
    void serverGoesAndComesBack();
    void wrongPassword();
};

void JmapProgramsTest::ringsOverWebSocket()
{
    House house(m_cyrus, QStringLiteral("ann"), m_cyrus.port());
    house.deliver("Before the first start");
    QVERIFY2(house.comesOnline("websocket", 20'000), house.story());
    QTRY_COMPARE(house.watcher->unread(), 1);
    QCOMPARE(house.watcher->mails(), 0);
    QTRY_COMPARE(connectionsTo(m_cyrus.port(), house.watcher->processId()), 1);

    house.deliver("Over the wire");
    QTRY_COMPARE(house.watcher->subjects(), QStringList{QStringLiteral("Over the wire")});
    QTRY_COMPARE(house.watcher->unread(), 2);
    ImapProbe probe(m_cyrus.imapPort(), "ann", CyrusServer::password());
    probe.setFlags("2", "\\Seen");
    QTRY_COMPARE(house.watcher->unread(), 1);
    QTRY_COMPARE(house.watcher->events(QStringLiteral("read")).size(), 1);
    probe.move("1", "Archive");
    QTRY_COMPARE(house.watcher->unread(), 0);
    QCOMPARE(house.watcher->mails(), 1);
    QCOMPARE(connectionsTo(m_cyrus.port(), house.watcher->processId()), 1);
    QVERIFY(!house.home.anyFileContains("Over the wire"));
}

void JmapProgramsTest::oneChangeIsOneRoundTrip()
{
    TcpRelay relay(m_cyrus.port());
    relay.record();
    House house(m_cyrus, QStringLiteral("ben"), relay.port());
    QVERIFY2(house.comesOnline("websocket", 20'000), house.story());
    QTRY_COMPARE(relay.standing(), 1);
    QTRY_VERIFY(relay.firstStanding() && !relay.firstStanding()->fromServer().isEmpty());
    const auto said = [&] { return webSocketTexts(relay.firstStanding()->fromClient()); };
    const auto heard = [&] { return webSocketTexts(relay.firstStanding()->fromServer()); };
    QCOMPARE(countOf(said(), "WebSocketPushEnable"), 1);
    const auto changesBefore = idsOfChanges(said()).size();
    const int pushedBefore = countOf(heard(), "StateChange");
    constexpr int letters = 3;
    for (int i = 1; i <= letters; ++i) {
        house.deliver("Letter " + QByteArray::number(i));
        QTRY_COMPARE(house.watcher->mails(), i);
        const QStringList asked = idsOfChanges(said()).mid(changesBefore);
        QCOMPARE(countOf(heard(), "StateChange") - pushedBefore, i);
        QCOMPARE(asked.size(), i);
        QCOMPARE(answeredIds(heard()).count(asked.last()), 1);
    }
    QCOMPARE(relay.standing(), 1);
}

void JmapProgramsTest::ringsWhereUpgradesAreRefused()
{
    // Side by side: a stream proves itself by its first ping, which Cyrus sends after 30 s.
    struct Way
    {
        const char *user;
        NginxFace::Upgrade obstacle;
    };
    constexpr Way ways[] = {{"cat", NginxFace::Upgrade::Refused400},
        {"dan", NginxFace::Upgrade::Refused403}, {"eve", NginxFace::Upgrade::AnsweredByPage}};
    std::vector<std::unique_ptr<NginxServer>> servers;
    std::vector<std::unique_ptr<House>> houses;
    for (const Way &way : ways) {
        NginxFace face{m_cyrus.port(), way.obstacle};
        face.passesAnswers = true; // else what comes without length or chunks waits for its end
        servers.push_back(std::make_unique<NginxServer>(face));
        houses.push_back(
            std::make_unique<House>(m_cyrus, QLatin1String(way.user), servers.back()->port()));
        houses.back()->watch();
    }
    for (const auto &house : houses) {
        QTRY_VERIFY2_WITH_TIMEOUT(house->isOnline("sse"), house->story(), 60'000);
        QVERIFY2(!house->watcher->reason().isEmpty(), house->story());
        house->deliver("By event stream");
        QTRY_COMPARE(house->watcher->subjects(), QStringList{QStringLiteral("By event stream")});
        ImapProbe(m_cyrus.imapPort(), house->user.toUtf8(), CyrusServer::password())
            .setFlags("1", "\\Seen");
        QTRY_COMPARE(house->watcher->unread(), 0);
    }
}

void JmapProgramsTest::ringsWhereStreamsAreHeldBack()
{
    NginxFace face{m_cyrus.port(), NginxFace::Upgrade::Refused400};
    face.holdsAnswers = true;
    const NginxServer nginx(face);
    House house(m_cyrus, QStringLiteral("fay"), nginx.port());
    QVERIFY2(house.comesOnline("long-poll", 90'000), house.story());
    house.deliver("By long poll");
    QTRY_COMPARE(house.watcher->subjects(), QStringList{QStringLiteral("By long poll")});
    house.deliver("By the next one");
    QTRY_COMPARE(house.watcher->mails(), 2);
    ImapProbe(m_cyrus.imapPort(), "fay", CyrusServer::password()).setFlags("1:2", "\\Seen");
    QTRY_COMPARE(house.watcher->unread(), 0);
}

void JmapProgramsTest::serverGoesAndComesBack()
{
    CyrusServer cyrus({QStringLiteral("gil")});
    cyrus.start();
    House house(cyrus, QStringLiteral("gil"), cyrus.port());
    QVERIFY2(house.comesOnline("websocket", 20'000), house.story());
    cyrus.stop();
    QTRY_COMPARE(house.watcher->state(), QStringLiteral("waiting"));
    cyrus.start();
    house.deliver("While nobody listened");
    QTRY_COMPARE_WITH_TIMEOUT(house.watcher->state(), QStringLiteral("online"), 60'000);
    QTRY_COMPARE(house.watcher->subjects(), QStringList{QStringLiteral("While nobody listened")});
    house.deliver("And again");
    QTRY_COMPARE(house.watcher->mails(), 2);
}

void JmapProgramsTest::wrongPassword()
{
    const GrelotHome home;
    QVERIFY(home.addAccount(QStringLiteral("work"), urlOf(QStringLiteral("hal"), m_cyrus.port()),
        QStringLiteral("wr0ng-pa55")));
    Watcher watcher(home);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QStringLiteral("needs-user"), 20'000);
    QVERIFY2(watcher.reason().contains(QStringLiteral("password")), qPrintable(watcher.reason()));
    QCOMPARE(watcher.entered(QStringLiteral("connecting")), 1);
    const auto tried =
        home.run({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("work")});
    QCOMPARE(tried.exitCode, 4);
    QVERIFY(!(tried.output + tried.errors).contains("wr0ng-pa55"));
}

QTEST_GUILESS_MAIN(JmapProgramsTest)
#include "tst_jmapprograms.moc"
