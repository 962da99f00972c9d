// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "netlinkwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

using namespace Grelot;

namespace {

QByteArray netlink(int type, quint32 claimed = 0)
{
    QByteArray body(sizeof(nlmsghdr) + sizeof(ifaddrmsg), '\0');
    nlmsghdr head{};
    head.nlmsg_len = claimed > 0 ? claimed : quint32(body.size());
    head.nlmsg_type = quint16(type);
    memcpy(body.data(), &head, sizeof head);
    return body;
}

/// A watch, and the kernel's end of its socket.
struct House
{
    House()
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()))
            qFatal("no socketpair");
        kernel = ends[0];
        watched = ends[1];
        watch = std::make_unique<NetlinkWatch>(watched);
        changed = std::make_unique<QSignalSpy>(watch.get(), &NetlinkWatch::changed);
    }
    ~House() { hangUp(); }
    void hangUp()
    {
        if (kernel >= 0)
            ::close(std::exchange(kernel, -1));
    }
    /// Sends one datagram and waits until the watch has read it.
    void say(const QByteArray &datagram) const
    {
        QCOMPARE(::send(kernel, datagram.data(), std::size_t(datagram.size()), 0), datagram.size());
        QTRY_VERIFY(!isReadable());
    }
    bool isReadable() const
    {
        pollfd ask{watched, POLLIN, 0};
        return ::poll(&ask, 1, 0) > 0;
    }

    int kernel = -1;
    int watched = -1;
    std::unique_ptr<NetlinkWatch> watch;
    std::unique_ptr<QSignalSpy> changed;
};

} // namespace

class NetlinkWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void manyAtOnce();
    void closedSocketIsLetGo();
    void theKernelGivesASocket();
};

void NetlinkWatchTest::tells_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<int>("count");
    const QByteArray odd = netlink(RTM_NEWLINK).chopped(1);
    QTest::newRow("address came") << netlink(RTM_NEWADDR) << 1;
    QTest::newRow("address went") << netlink(RTM_DELADDR) << 1;
    QTest::newRow("second of two") << netlink(RTM_NEWLINK) + netlink(RTM_DELADDR) << 1;
    QTest::newRow("two") << netlink(RTM_NEWADDR) + netlink(RTM_DELADDR) << 1;
    QTest::newRow("a link") << netlink(RTM_NEWLINK) << 0;
    QTest::newRow("the end of a list") << netlink(NLMSG_DONE) << 0;
    QTest::newRow("half a head") << netlink(RTM_NEWADDR).first(8) << 0;
    QTest::newRow("one byte") << QByteArray("x") << 0;
    QTest::newRow("longer than it is") << netlink(RTM_NEWADDR, 4'000) << 0;
    QTest::newRow("longest") << netlink(RTM_NEWADDR, 0xFFFF'FFFF) << 0;
    QTest::newRow("shorter than a head") << netlink(RTM_NEWADDR, 1) << 0;
    QTest::newRow("noise") << QByteArray(8'192, '\xFF') << 0;
    QTest::newRow("ends unaligned")
        << netlink(RTM_NEWLINK, quint32(odd.size())).first(odd.size()) << 0;
}

void NetlinkWatchTest::tells()
{
    QFETCH(QByteArray, datagram);
    House house;
    house.say(datagram);
    QTEST(int(house.changed->size()), "count");
    // Whatever it was, the next one is heard.
    house.say(netlink(RTM_NEWADDR));
    QVERIFY(house.changed->size() >= 1);
}

void NetlinkWatchTest::manyAtOnce()
{
    House house;
    int sent = 0;
    const QByteArray datagram = netlink(RTM_NEWADDR);
    while (sent < 150 && ::send(house.kernel, datagram.data(), datagram.size(), 0) > 0)
        ++sent;
    QVERIFY(sent > 1);
    QTRY_VERIFY(!house.isReadable());
    QVERIFY(house.changed->size() >= 1);
    QVERIFY(house.changed->size() <= 3); // 64 at a time
}

void NetlinkWatchTest::closedSocketIsLetGo()
{
    House house;
    const auto *notifier = house.watch->findChild<QSocketNotifier *>();
    QVERIFY(notifier && notifier->isEnabled());
    house.hangUp();
    QTRY_VERIFY(!notifier->isEnabled());
    QVERIFY(house.changed->isEmpty());
}

void NetlinkWatchTest::theKernelGivesASocket()
{
    const int socket = NetlinkWatch::openSocket();
    QVERIFY(socket >= 0);
    const NetlinkWatch watch(socket);
}

QTEST_GUILESS_MAIN(NetlinkWatchTest)
#include "tst_netlinkwatch.moc"
