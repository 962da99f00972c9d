// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "formfields.h"
#include "pkce.h"
#include "redirectrequest.h"
#include "tokenset.h"

#include <QTest>

using namespace Grelot;

/// The parts that only reckon.
class OAuthPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challengeOfRfc7636();
    void whatIsUnguessableDiffers();
    void fieldsAreEncodedOnce();
    void redirects_data();
    void redirects();
    void tokensAreRefreshedAhead();
    void tokensComeBackFromTheKeyring();
};

void OAuthPartsTest::challengeOfRfc7636()
{
    // Appendix B
    QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void OAuthPartsTest::whatIsUnguessableDiffers()
{
    const QByteArray one = unguessable(systemRandomBytes);
    QCOMPARE(one.size(), 43); // 256 bits
    QVERIFY(!isSame(one, unguessable(systemRandomBytes)));
    QVERIFY(isSame(one, QByteArray(one)));
    QVERIFY(!isSame(one, one.chopped(1)));
}

void OAuthPartsTest::fieldsAreEncodedOnce()
{
    const FormFields fields{{QStringLiteral("code"), QStringLiteral("4/0A%2Bb+c d&e=ü")}};
    QCOMPARE(fields.encoded(), "code=4%2F0A%252Bb%2Bc%20d%26e%3D%C3%BC");
    QCOMPARE(FormFields::decoded(fields.encoded()).only("code"),
        std::optional(QStringLiteral("4/0A%2Bb+c d&e=ü")));
}

void OAuthPartsTest::redirects_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    const QString none;
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    QTest::newRow("a code") << QByteArray("GET /?code=4%2F0A%252B&state=s HTTP/1.1")
                            << text("4/0A%2B") << none;
    QTest::newRow("refused") << QByteArray("GET /?error=access_denied&state=s HTTP/1.1") << none
                             << text("access_denied");
    QTest::newRow("another state") << QByteArray("GET /?code=c&state=t HTTP/1.1") << none << none;
    QTest::newRow("half a state") << QByteArray("GET /?code=c&state= HTTP/1.1") << none << none;
    QTest::newRow("no state") << QByteArray("GET /?code=c HTTP/1.1") << none << none;
    QTest::newRow("two states") << QByteArray("GET /?code=c&state=s&state=s HTTP/1.1") << none
                                << none;
    QTest::newRow("two codes") << QByteArray("GET /?code=c&code=d&state=s HTTP/1.1") << none
                               << none;
    QTest::newRow("code and error")
        << QByteArray("GET /?code=c&error=e&state=s HTTP/1.1") << none << none;
    QTest::newRow("another path") << QByteArray("GET /x?code=c&state=s HTTP/1.1") << none << none;
    QTest::newRow("another method") << QByteArray("POST /?code=c&state=s HTTP/1.1") << none << none;
    QTest::newRow("no HTTP") << QByteArray("GET /?code=c&state=s") << none << none;
    QTest::newRow("nothing") << QByteArray() << none << none;
}

void OAuthPartsTest::redirects()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, code);
    QFETCH(const QString, error);
    const auto answer = readRedirect(line + "\r\nHost: x\r\n\r\n", "/", "s");
    QCOMPARE(answer.has_value(), !code.isEmpty() || !error.isEmpty());
    QCOMPARE(answer.value_or(RedirectAnswer()).code, code);
    QCOMPARE(answer.value_or(RedirectAnswer()).error, error);
}

void OAuthPartsTest::tokensAreRefreshedAhead()
{
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const QString word = QStringLiteral("t");
    const TokenSet hour{word, word, start, start.addSecs(3600)};
    QVERIFY(hour.isFresh(start.addSecs(3539)));
    QVERIFY(!hour.isFresh(start.addSecs(3540)));
    QVERIFY(!hour.isFresh(start.addSecs(-1)));
    const TokenSet brief{word, word, start, start.addSecs(20)};
    QVERIFY(brief.isFresh(start.addSecs(17)));
    QVERIFY(!brief.isFresh(start.addSecs(18)));
}

void OAuthPartsTest::tokensComeBackFromTheKeyring()
{
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0, 0, 7), Qt::UTC);
    const TokenSet tokens{QStringLiteral("a\"b"), QStringLiteral("r"), start, start.addSecs(3600)};
    QCOMPARE(TokenSet::fromJson(tokens.toJson()), std::optional(tokens));
    QCOMPARE(TokenSet::fromJson(QStringLiteral("hunter2")), std::nullopt);
    QCOMPARE(TokenSet::fromJson(QStringLiteral("{}")), std::nullopt);
}

QTEST_GUILESS_MAIN(OAuthPartsTest)
#include "tst_oauthparts.moc"
