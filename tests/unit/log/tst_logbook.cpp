// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "logbook.h"
#include "logcapture.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Grelot;

namespace {

Q_LOGGING_CATEGORY(logOurs, "grelot.test", QtInfoMsg)
Q_LOGGING_CATEGORY(logOther, "other.test", QtInfoMsg)

QStringList s_handedOn;

void note(QtMsgType, const QMessageLogContext &, const QString &text)
{
    s_handedOn.append(text);
}

} // namespace

class LogBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastLines();
    void keepsSoMuchText();
    void linesAreLines();
    void capturesOurCategoriesOnly();
};

void LogBookTest::keepsTheLastLines()
{
    LogBook book;
    for (int i = 0; i < 2'010; ++i)
        book.add({}, QStringLiteral("x"), QString::number(i));
    QCOMPARE(book.lines().size(), LogBook::most);
    QCOMPARE(book.lines().front().text, QStringLiteral("10"));
    QCOMPARE(book.lines().back().text, QStringLiteral("2009"));
}

void LogBookTest::keepsSoMuchText()
{
    LogBook book;
    for (int i = 0; i < 1'000; ++i)
        book.add({}, {}, QString(5'000, u'x'));
    QCOMPARE(book.lines().size(), std::size_t(LogBook::mostText / LogBook::longestLine));
    QCOMPARE(book.lines().back().text.size(), LogBook::longestLine);
}

void LogBookTest::linesAreLines()
{
    LogBook book;
    const QDateTime at(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    book.add(at, QStringLiteral("grelot.x"), QStringLiteral("one\ntwo\u202E three"));
    QCOMPARE(book.text([](const QString &text) { return text.toUpper(); }),
        QStringLiteral("2026-01-02T03:04:05.006Z grelot.x: ONE TWO THREE\n"));
}

void LogBookTest::capturesOurCategoriesOnly()
{
    LogBook book;
    const QtMessageHandler before = qInstallMessageHandler(note);
    {
        const LogCapture capture(book);
        qCInfo(logOurs, "ours %d", 1);
        qCInfo(logOther, "theirs");
        qCDebug(logOurs, "too much");
    }
    qCInfo(logOurs, "after");
    qInstallMessageHandler(before);
    QCOMPARE(book.lines().size(), std::size_t(1));
    QCOMPARE(book.lines().front().where, QStringLiteral("grelot.test"));
    QCOMPARE(book.lines().front().text, QStringLiteral("ours 1"));
    QCOMPARE(s_handedOn,
        (QStringList{QStringLiteral("ours 1"), QStringLiteral("theirs"), QStringLiteral("after")}));
}

QTEST_APPLESS_MAIN(LogBookTest)
#include "tst_logbook.moc"
