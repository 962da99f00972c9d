// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "saslprep.h"
#include "saslscram.h"

#include <QTest>

using namespace Grelot;

Q_DECLARE_METATYPE(Grelot::ScramTrouble)
Q_DECLARE_METATYPE(QCryptographicHash::Algorithm)

namespace {

const QByteArray nonce = "rOprNGfwEbeRWgbNEkqO";
/// RFC 7677 3.
const QByteArray serverFirst =
    "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
const QByteArray proof = "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
const QByteArray verifier = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

ScramClient client(const QByteArray &password = "pencil")
{
    return ScramClient(QCryptographicHash::Sha256, "user", password, nonce);
}

} // namespace

/// SCRAM's messages, and the text they are made of.
class TestSaslScram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void escapesTheName();
    void ignoresOptionalExtensions();
    void troubles_data();
    void troubles();
    void falseProofs_data();
    void falseProofs();
    void anotherPasswordAnotherProof();
    void noncesDiffer();
    void prepares_data();
    void prepares();
};

void TestSaslScram::examples_data()
{
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("ending");
    const QByteArray sha1Nonce = "fyko+d2lbbFgONRv9qkxdawL";
    const QByteArray sha1Joined = sha1Nonce + "3rfcNHYJY1ZVvWVs7j";
    QTest::newRow("RFC 5802 5") << QCryptographicHash::Sha1 << sha1Nonce
                                << "r=" + sha1Joined + ",s=QSXCR+Q6sek8bf92,i=4096"
                                << "c=biws,r=" + sha1Joined + ",p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="
                                << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    QTest::newRow("RFC 7677 3") << QCryptographicHash::Sha256 << nonce << serverFirst
                                << "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0," +
            proof << verifier;
}

void TestSaslScram::examples()
{
    QFETCH(QCryptographicHash::Algorithm, hash);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, ending);
    ScramClient scram(hash, "user", "pencil", ours);
    QCOMPARE(scram.firstMessage(), "n,,n=user,r=" + ours);
    const auto said = scram.finalMessage(challenge);
    QVERIFY(std::holds_alternative<QByteArray>(said));
    QCOMPARE(std::get<QByteArray>(said), answer);
    QVERIFY(scram.isProof(ending));
}

void TestSaslScram::escapesTheName()
{
    const ScramClient scram(QCryptographicHash::Sha1, "a=b,c", "x", "n0nce");
    QCOMPARE(scram.firstMessage(), QByteArray("n,,n=a=3Db=2Cc,r=n0nce"));
}

void TestSaslScram::ignoresOptionalExtensions()
{
    ScramClient scram = client();
    QVERIFY(std::holds_alternative<QByteArray>(scram.finalMessage(serverFirst + ",x=later")));
}

void TestSaslScram::troubles_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<ScramTrouble>("trouble");
    using enum ScramTrouble;
    const QByteArray good = "r=" + nonce + "x,s=c2FsdA==,i=";
    QTest::newRow("empty") << QByteArray() << Malformed;
    QTest::newRow("not a message") << QByteArray("hello") << Malformed;
    QTest::newRow("no salt") << QByteArray("r=" + nonce + "x,i=4096") << Malformed;
    QTest::newRow("empty salt") << QByteArray("r=" + nonce + "x,s=,i=4096") << Malformed;
    QTest::newRow("salt not in base64") << QByteArray("r=" + nonce + "x,s=!!,i=4096") << Malformed;
    QTest::newRow("other order") << QByteArray("s=c2FsdA==,r=" + nonce + "x,i=4096") << Malformed;
    QTest::newRow("mandatory extension") << "m=new," + good + "4096" << Malformed;
    QTest::newRow("rounds in words") << good + "many" << Malformed;
    QTest::newRow("negative rounds") << good + "-4096" << Malformed;
    QTest::newRow("rounds beyond numbers") << good + "99999999999999999999999" << Malformed;
    QTest::newRow("own nonce only")
        << QByteArray("r=" + nonce + ",s=c2FsdA==,i=4096") << ForeignNonce;
    QTest::newRow("another nonce")
        << QByteArray("r=rOprNGfwEbeRWgbNEkqPx,s=c2FsdA==,i=4096") << ForeignNonce;
    QTest::newRow("one round") << good + "1" << TooFewRounds;
    QTest::newRow("nearly enough") << good + "4095" << TooFewRounds;
    QTest::newRow("one too many") << good + "100001" << TooManyRounds;
    QTest::newRow("2^32 and some") << good + "4294971392" << TooManyRounds;
    QTest::newRow("2^64 - 1") << good + "18446744073709551615" << TooManyRounds;
}

void TestSaslScram::troubles()
{
    QFETCH(QByteArray, challenge);
    QFETCH(ScramTrouble, trouble);
    ScramClient scram = client();
    const auto said = scram.finalMessage(challenge);
    QVERIFY(std::holds_alternative<ScramTrouble>(said));
    QCOMPARE(std::get<ScramTrouble>(said), trouble);
    QVERIFY(!scram.isProof("v="));
    QVERIFY(!scram.isProof(verifier));
}

void TestSaslScram::falseProofs_data()
{
    QTest::addColumn<QByteArray>("ending");
    QByteArray other = verifier;
    other[2] = '7';
    QTest::newRow("another signature") << other;
    QTest::newRow("our own proof back") << "v=" + proof.mid(2);
    QTest::newRow("a part of it") << verifier.left(10);
    QTest::newRow("none") << QByteArray("v=");
    QTest::newRow("not named so") << "x=" + verifier.mid(2);
    QTest::newRow("an error") << QByteArray("e=other-error");
    QTest::newRow("nothing") << QByteArray();
}

void TestSaslScram::falseProofs()
{
    QFETCH(QByteArray, ending);
    ScramClient scram = client();
    QVERIFY(!scram.isProof(verifier)); // nothing was asked yet
    QVERIFY(std::holds_alternative<QByteArray>(scram.finalMessage(serverFirst)));
    QVERIFY(!scram.isProof(ending));
    QVERIFY(scram.isProof(verifier));
    QVERIFY(scram.isProof(verifier + ",x=later"));
}

void TestSaslScram::anotherPasswordAnotherProof()
{
    ScramClient scram = client("pencil ");
    const auto said = scram.finalMessage(serverFirst);
    QVERIFY(!std::get<QByteArray>(said).endsWith(proof));
    QVERIFY(!scram.isProof(verifier));
}

void TestSaslScram::noncesDiffer()
{
    const QByteArray first = freshNonce();
    QVERIFY(first != freshNonce());
    QCOMPARE(first.size(), 24);
    QVERIFY(!first.contains(','));
    for (const char c : first)
        QVERIFY(c > ' ' && c <= '~');
}

void TestSaslScram::prepares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<QString>>("prepared");
    const auto row = [](const char *name, const QString &text, std::optional<QString> prepared) {
        QTest::newRow(name) << text << prepared;
    };
    // RFC 4013 3.
    row("soft hyphen", QStringLiteral("I\u00ADX"), QStringLiteral("IX"));
    row("nothing to do", QStringLiteral("user"), QStringLiteral("user"));
    row("case is kept", QStringLiteral("USER"), QStringLiteral("USER"));
    row("feminine ordinal", QStringLiteral("\u00AA"), QStringLiteral("a"));
    row("roman nine", QStringLiteral("\u2168"), QStringLiteral("IX"));
    row("control", QStringLiteral("a\u0007"), std::nullopt);
    row("composed", QStringLiteral("a\u0308"), QStringLiteral("\u00E4"));
    row("spaces", QStringLiteral("a\u00A0b\u3000c d"), QStringLiteral("a b c d"));
    row("empty", QString(), QString());
    row("emoji", QStringLiteral("\U0001F600"), QStringLiteral("\U0001F600"));
    row("private use", QStringLiteral("\uE000"), std::nullopt);
    row("half a pair", QString(QChar(0xD800)), std::nullopt);
    row("not a character", QStringLiteral("\uFDD0"), std::nullopt);
    row("direction override", QStringLiteral("a\u202Eb"), std::nullopt);
    row("tag", QStringLiteral("\U000E0041"), std::nullopt);
    row("of both directions", QStringLiteral("\u0627a"), QStringLiteral("\u0627a"));
}

void TestSaslScram::prepares()
{
    QFETCH(QString, text);
    QFETCH(std::optional<QString>, prepared);
    QCOMPARE(saslPrepared(text), prepared);
}

QTEST_APPLESS_MAIN(TestSaslScram)
#include "tst_saslscram.moc"
