// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "plaintext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Grelot;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void cuts_data();
    void cuts();
    void everyControlGoes();
    void everyBidiControlGoes();
    void neverLongerNorHarmful();
    void aMegabyteOfNothing();
};

namespace {

bool isBidiControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
        c == 0x200F || c == 0x061C;
}

bool isWellFormed(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

} // namespace

void PlainTextTest::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &text, const QString &line) {
        QTest::newRow(name) << text << line;
    };
    row("nothing", QString(), QString());
    row("plain", QStringLiteral("Hello, Ada"), QStringLiteral("Hello, Ada"));
    row("folds white space", QStringLiteral("  a \t\n\r\n  b  "), QStringLiteral("a b"));
    row("only white space", QStringLiteral(" \n\t "), QString());
    row("line separators", u"a\u2028b\u2029c\u0085d\u00A0e"_qs, QStringLiteral("a b c d e"));
    row("NUL goes", QStringLiteral("a") + QChar(0) + u'b', QStringLiteral("ab"));
    row("escape sequence", QStringLiteral("\x1B[31mred\x07"), QStringLiteral("[31mred"));
    row("C1 controls", u"a\u009B31mb"_qs, QStringLiteral("a 31mb"));
    row("override", u"invoice\u202Egpj.exe"_qs, QStringLiteral("invoicegpj.exe"));
    row("isolates", u"\u2066a\u2067b\u2068c\u2069"_qs, QStringLiteral("abc"));
    row("marks", u"\u200Ea\u200Fb\u061Cc"_qs, QStringLiteral("abc"));
    row("invisible", u"p\u00ADay\u200Bp\uFEFFal"_qs, QStringLiteral("paypal"));
    row("Arabic stays", u"\u0645\u0631\u062D\u0628\u0627"_qs, u"\u0645\u0631\u062D\u0628\u0627"_qs);
    row("emoji stays", u"a \U0001F514 b"_qs, u"a \U0001F514 b"_qs);
    row("family stays", u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_qs,
        u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_qs);
    row("combining stays", u"e\u0301"_qs, u"e\u0301"_qs);
    row("lone high", QStringLiteral("a") + QChar(0xD83D) + u'b', QStringLiteral("ab"));
    row("lone low", QStringLiteral("a") + QChar(0xDD14) + u'b', QStringLiteral("ab"));
    row("high at the end", QStringLiteral("a") + QChar(0xD83D), QStringLiteral("a"));
    row("swapped", QString(QChar(0xDD14)) + QChar(0xD83D), QString());
}

void PlainTextTest::cleans()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QCOMPARE(plainLine(text, 100), line);
    QCOMPARE(plainLine(line, 100), line);
    // Just enough room is enough.
    QCOMPARE(plainLine(text, line.size()), line);
}

void PlainTextTest::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &text, int most, const QString &line) {
        QTest::newRow(name) << text << most << line;
    };
    row("no room", QStringLiteral("abc"), 0, QString());
    row("less than none", QStringLiteral("abc"), -1, QString());
    row("one", QStringLiteral("abc"), 1, u"\u2026"_qs);
    row("one fits", QStringLiteral("a"), 1, QStringLiteral("a"));
    row("two", QStringLiteral("abc"), 2, u"a\u2026"_qs);
    row("two fit", QStringLiteral("ab"), 2, QStringLiteral("ab"));
    row("white space after the limit", QStringLiteral("ab \n "), 2, QStringLiteral("ab"));
    row("nothing visible after the limit", u"ab\u202E"_qs, 2, QStringLiteral("ab"));
    row("no space before the ellipsis", QStringLiteral("abc def"), 5, u"abc\u2026"_qs);
    row("emoji would be halved", u"a\U0001F514b"_qs, 3, u"a\u2026"_qs);
    row("emoji alone, one unit", u"\U0001F514"_qs, 1, u"\u2026"_qs);
    row("emoji alone fits", u"\U0001F514"_qs, 2, u"\U0001F514"_qs);
    row("emoji kept", u"\U0001F514bc"_qs, 3, u"\U0001F514\u2026"_qs);
    row("accent would be lost", u"abe\u0301f"_qs, 4, u"ab\u2026"_qs);
    row("accent kept", u"abe\u0301fgh"_qs, 5, u"abe\u0301\u2026"_qs);
    row("family would be parted", u"ab\U0001F468\u200D\U0001F469 c"_qs, 6, u"ab\u2026"_qs);
    row("a letter under endless accents", u"a"_qs + QString(500, QChar(0x0301)), 20, u"\u2026"_qs);
}

void PlainTextTest::cuts()
{
    QFETCH(const QString, text);
    QFETCH(const int, most);
    QFETCH(const QString, line);
    QCOMPARE(plainLine(text, most), line);
}

void PlainTextTest::everyControlGoes()
{
    for (char16_t c = 0; c < 0xA0; ++c) {
        if (QChar(c).category() != QChar::Other_Control)
            continue;
        const QString line = plainLine(QStringLiteral("a") + QChar(c) + u'b', 10);
        QVERIFY2(line == u"ab" || line == u"a b", qPrintable(QString::number(c, 16)));
    }
}

void PlainTextTest::everyBidiControlGoes()
{
    for (char32_t c = 1; c < 0xFFFF; ++c) {
        const QChar::Direction direction = QChar::direction(c);
        const bool reorders = direction == QChar::DirLRE || direction == QChar::DirLRO ||
            direction == QChar::DirRLE || direction == QChar::DirRLO ||
            direction == QChar::DirPDF || direction == QChar::DirLRI ||
            direction == QChar::DirRLI || direction == QChar::DirFSI || direction == QChar::DirPDI;
        if (reorders)
            QCOMPARE(plainLine(QString(QChar(char16_t(c))), 10), QString());
    }
}

void PlainTextTest::neverLongerNorHarmful()
{
    const char16_t pool[] = {0, 7, u'\n', u' ', u'a', u'b', 0x85, 0xA0, 0xAD, 0x301, 0x61C, 0x200D,
        0x200E, 0x2028, 0x202E, 0x2066, 0xD83D, 0xDD14, 0xDC68, 0xFEFF, 0x0645};
    for (quint32 seed = 1; seed <= 5'000; ++seed) {
        QRandomGenerator random(seed);
        QString text;
        const int length = random.bounded(30);
        for (int i = 0; i < length; ++i)
            text += QChar(pool[random.bounded(quint32(std::size(pool)))]);
        const int most = random.bounded(12);
        const QString line = plainLine(text, most);
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(line.size() <= most, where);
        QVERIFY2(isWellFormed(line), where);
        QVERIFY2(!line.startsWith(u' ') && !line.endsWith(u' '), where);
        QVERIFY2(!line.contains(QStringLiteral("  ")), where);
        for (const char32_t c : line.toUcs4()) {
            QVERIFY2(QChar::category(c) != QChar::Other_Control, where);
            QVERIFY2(!isBidiControl(c), where);
        }
        QVERIFY2(plainLine(line, most) == line, where);
    }
}

void PlainTextTest::aMegabyteOfNothing()
{
    QCOMPARE(plainLine(QString(1024 * 1024, QChar(0x202E)) + u'a', 5), QStringLiteral("a"));
    QCOMPARE(plainLine(QString(1024 * 1024, u'a'), 5), u"aaaa\u2026"_qs);
}

QTEST_APPLESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
