// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxlist.h"
#include "inboxmodel.h"
#include "inboxparts.h"
#include "inboxsamples.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Grelot;

namespace {

constexpr int count = 5'000;

QList<InboxRow> manyRows(int accounts)
{
    const QList<InboxRow> samples = lifelikeRows();
    QList<InboxRow> rows;
    for (int i = 0; i < count; ++i) {
        InboxRow row = samples[i % samples.size()];
        row.account = QStringLiteral("Account %1").arg(i % accounts);
        row.message.id = QStringLiteral("17.%1").arg(i + 1);
        row.message.receivedAt = row.message.receivedAt.addSecs(-60 * i);
        row.message.subject += QStringLiteral(" %1").arg(i);
        rows.append(row);
    }
    return rows;
}

} // namespace

/// How long an inbox of 5,000 messages keeps the eye waiting. It prints times and judges none: that
/// is for people who know the machine (goals: 8 ms a frame, 16 ms a keystroke).
class InboxSpeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void scrolling_data() { rows_data(); }
    void scrolling();
    void searching_data() { rows_data(); }
    void searching();
    void oneMore_data() { rows_data(); }
    void oneMore();

private:
    static void rows_data();
    static std::unique_ptr<InboxWindow> open(int accounts);
};

void InboxSpeedTest::rows_data()
{
    QTest::addColumn<int>("accounts");
    QTest::newRow("one account") << 1;
    QTest::newRow("three accounts") << 3;
}

std::unique_ptr<InboxWindow> InboxSpeedTest::open(int accounts)
{
    auto window = std::make_unique<InboxWindow>();
    QList<InboxAccount> names;
    for (int i = 0; i < accounts; ++i)
        names.append({QStringLiteral("Account %1").arg(i), Qt::darkBlue, count / accounts});
    window->setAccounts(names);
    window->setRows(manyRows(accounts));
    window->setUnread(count);
    window->show();
    QCoreApplication::processEvents();
    return window;
}

// A frame: scrolled by a part of a row, and painted.
void InboxSpeedTest::scrolling()
{
    QFETCH(int, accounts);
    const auto window = open(accounts);
    InboxList &list = *listOf(*window);
    QImage frame(list.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    QScrollBar &bar = *list.verticalScrollBar();
    QVERIFY(bar.maximum() > count * 40);
    QBENCHMARK
    {
        bar.setValue((bar.value() + 37) % bar.maximum());
        list.viewport()->render(&frame);
    }
}

// A keystroke: what matches is found and laid out.
void InboxSpeedTest::searching()
{
    QFETCH(int, accounts);
    const auto window = open(accounts);
    InboxList &list = *listOf(*window);
    QLineEdit &search = *window->findChild<QLineEdit *>();
    QImage frame(list.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    const QStringList typed{QStringLiteral("n"), QStringLiteral("no"), QStringLiteral("not"),
        QStringLiteral("note"), QString()};
    int at = 0;
    QBENCHMARK
    {
        search.setText(typed[at++ % typed.size()]);
        list.viewport()->render(&frame);
    }
    QVERIFY(at > 0);
}

// A message comes.
void InboxSpeedTest::oneMore()
{
    QFETCH(int, accounts);
    const auto window = open(accounts);
    QList<InboxRow> rows = manyRows(accounts);
    int next = count;
    QBENCHMARK
    {
        rows[0].message.id = QStringLiteral("17.%1").arg(++next);
        window->setRows(rows);
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(window->model().listed(), count);
}

QTEST_MAIN(InboxSpeedTest)
#include "tst_inboxspeed.moc"
