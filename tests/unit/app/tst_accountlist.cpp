// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountlist.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

class AccountListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void aLineAnAccount();
    void warnsOfInsecureOnes();
    void neverShowsPasswordCommands();

private:
    AccountStore store() const { return AccountStore(m_folder.filePath(QStringLiteral("g.ini"))); }
    void add(const char *name, const char *url, const QString &command = {}) const
    {
        AccountStore accounts = store();
        const auto parsed = AccountUrl::parse(QLatin1String(url));
        QVERIFY(!accounts.add({QLatin1String(name), std::get<AccountUrl>(parsed), command}));
    }

    QTemporaryDir m_folder;
};

void AccountListTest::nothing()
{
    QCOMPARE(accountListText(store()), QString());
}

void AccountListTest::aLineAnAccount()
{
    add("home", "push+https://ada@example.org");
    add("work", "imaps://ada@mail.example.org:1993");
    QCOMPARE(accountListText(store()),
        QStringLiteral("home\tpush+https://ada@example.org/push/v1\n"
                       "work\timaps://ada@mail.example.org:1993"));
}

void AccountListTest::warnsOfInsecureOnes()
{
    add("bare", "push+http://ada@192.0.2.1:8787?insecure=true");
    add("near", "push+http://ada@127.0.0.1:8787");
    const QStringList lines = accountListText(store()).split(u'\n');
    const qsizetype bare =
        lines.indexOf(QStringLiteral("bare\tpush+http://ada@192.0.2.1:8787/push/v1?insecure=true"));
    QVERIFY(bare >= 0);
    QVERIFY(lines.value(bare + 1).contains(QStringLiteral("Not encrypted")));
    const qsizetype near =
        lines.indexOf(QStringLiteral("near\tpush+http://ada@127.0.0.1:8787/push/v1"));
    QVERIFY(near >= 0);
    QVERIFY(!lines.value(near + 1).startsWith(u' '));
}

void AccountListTest::neverShowsPasswordCommands()
{
    add("pass", "push+https://ada@example.org", QStringLiteral("printf hunter2"));
    QVERIFY(!accountListText(store()).contains(QStringLiteral("hunter2")));
}

QTEST_APPLESS_MAIN(AccountListTest)
#include "tst_accountlist.moc"
