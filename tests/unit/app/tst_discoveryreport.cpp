// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "discoveryreport.h"

#include <QTest>

using namespace Grelot;

class DiscoveryReportTest : public QObject
{
    Q_OBJECT

private:
    static MailAddress address() { return *MailAddress::parse(QStringLiteral("ada@example.org")); }
    static DiscoveryResult result(SourceKind kind)
    {
        const QString path =
            kind == SourceKind::Jmap ? QStringLiteral("/.well-known/jmap") : QString();
        return *makeResult(address(),
            {kind, Encryption::Tls, QStringLiteral("mail.example.org"),
                quint16(kind == SourceKind::Jmap ? 443 : 993), QStringLiteral("ada"), path},
            QStringLiteral("found"));
    }

private Q_SLOTS:
    void jmapIsOpenedAndSaidToBePreferred();
    void withoutAChoiceNothingIsPreferred();
    void nothingFound();
};

void DiscoveryReportTest::jmapIsOpenedAndSaidToBePreferred()
{
    const Discovered both{{result(SourceKind::Jmap), result(SourceKind::Imap)}, {}};
    QCOMPARE(bestToOpen(both)->url.kind(), SourceKind::Jmap);
    const QStringList lines = discoveryText(address(), both).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(0).startsWith(QLatin1String("jmap+https://")));
    QCOMPARE(lines.at(2),
        QStringLiteral("    preferred to IMAP: one connection tells at once of all mailboxes"));
    QVERIFY(lines.at(3).startsWith(QLatin1String("imaps://")));
}

void DiscoveryReportTest::withoutAChoiceNothingIsPreferred()
{
    for (const SourceKind kind : {SourceKind::Jmap, SourceKind::Imap}) {
        const Discovered one{{result(kind)}, {}};
        QCOMPARE(bestToOpen(one)->url.kind(), kind);
        QVERIFY(!discoveryText(address(), one).contains(QLatin1String("preferred")));
    }
}

void DiscoveryReportTest::nothingFound()
{
    QVERIFY(!bestToOpen({}));
    QCOMPARE(
        discoveryText(address(), {}), QStringLiteral("No mail server was found for example.org."));
}

QTEST_APPLESS_MAIN(DiscoveryReportTest)
#include "tst_discoveryreport.moc"
