// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailaddress.h"

#include <QTest>

using namespace Grelot;

class MailAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void refused_data();
    void refused();
    void owns_data();
    void owns();
};

void MailAddressTest::parts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("domain");
    const auto row = [](const QString &typed, const QString &full, const QString &local,
                         const QString &domain) {
        QTest::newRow(qPrintable(typed)) << typed << full << local << domain;
    };
    const QString plain = QStringLiteral("ada@example.org");
    row(plain, plain, QStringLiteral("ada"), QStringLiteral("example.org"));
    row(QStringLiteral("  ada@example.org\t"), plain, QStringLiteral("ada"),
        QStringLiteral("example.org"));
    row(QStringLiteral("Ada.L+x@Mail.Example.ORG"), QStringLiteral("Ada.L+x@Mail.Example.ORG"),
        QStringLiteral("Ada.L+x"), QStringLiteral("mail.example.org"));
    row(QStringLiteral("ada@b\u00fccher.example"), QStringLiteral("ada@b\u00fccher.example"),
        QStringLiteral("ada"), QStringLiteral("xn--bcher-kva.example"));
    row(QStringLiteral("jos\u00e9@xn--bcher-kva.example"),
        QStringLiteral("jos\u00e9@xn--bcher-kva.example"), QStringLiteral("jos\u00e9"),
        QStringLiteral("xn--bcher-kva.example"));
    row(QStringLiteral("%s@example.org"), QStringLiteral("%s@example.org"), QStringLiteral("%s"),
        QStringLiteral("example.org"));
}

void MailAddressTest::parts()
{
    QFETCH(const QString, typed);
    const auto address = MailAddress::parse(typed);
    QVERIFY(address);
    QTEST(address->full(), "full");
    QTEST(address->localPart(), "local");
    QTEST(address->domain(), "domain");
}

void MailAddressTest::refused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "ada", "@example.org", "ada@", "ada@example", "ada@localhost",
             "ada@127.0.0.1", "ada@[127.0.0.1]", "ada@::1", "ada@example..org", "ada@.example.org",
             "ada@example.org.", "ada@-a.example", "ada@a-.example", "ada@exa_mple.org",
             "ada@example.org:993", "ada@example.org/x", "ada@example.org?x", "ada@example.org#x",
             "a da@example.org", "ada@exam ple.org", "a\nda@example.org", "a\"da@example.org",
             "ada@b@example.org", "ada:x@example.org", "imaps://ada@example.org", "<ada@a.org>"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
    QTest::newRow("NUL") << QStringLiteral("a%1a@example.org").arg(QChar(0));
    QTest::newRow("bidi override") << QStringLiteral("a\u202ea@example.org");
    QTest::newRow("long local part") << QString(65, u'a') + QStringLiteral("@example.org");
    QTest::newRow("long label") << QStringLiteral("a@%1.org").arg(QString(64, u'a'));
    QTest::newRow("long domain") << QStringLiteral("a@%1org").arg(
        QStringLiteral("abc.").repeated(63));
}

void MailAddressTest::refused()
{
    QFETCH(const QString, typed);
    QVERIFY(!MailAddress::parse(typed));
}

void MailAddressTest::owns_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("owned");
    const auto row = [](const char *host, bool owned) {
        QTest::newRow(host) << QString::fromUtf8(host) << owned;
    };
    row("xn--bcher-kva.example", true);
    row("b\u00fccher.example", true);
    row("IMAP.B\u00fccher.Example", true);
    row("a.b.xn--bcher-kva.example", true);
    row("example", false);
    row("evilb\u00fccher.example", false);
    row("xn--bcher-kva.example.evil.test", false);
    row("xn--bcher-kva.example.", false);
    row("bucher.example", false);
    row("", false);
}

void MailAddressTest::owns()
{
    QFETCH(const QString, host);
    QTEST(MailAddress::parse(QStringLiteral("ada@b\u00fccher.example"))->owns(host), "owned");
}

QTEST_APPLESS_MAIN(MailAddressTest)
#include "tst_mailaddress.moc"
