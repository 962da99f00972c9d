// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountlist.h"
#include "oauthproviders.h"

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
    void saysWhomOneSignsInWith();

private:
    AccountStore store() const { return AccountStore(m_folder.filePath(QStringLiteral("g.ini"))); }
    void add(const char *name, const char *url, const QString &command = {}) const
    {
        AccountStore accounts = store();
        const auto parsed = AccountUrl::parse(QLatin1String(url));
        QVERIFY(!accounts.add({QLatin1String(name), std::get<AccountUrl>(parsed), command}));
    }

    QString textOf(const AccountStore &accounts) const
    {
        return accountListText(
            accounts, OAuthProviders::load(m_folder.filePath(QStringLiteral("none.json"))));
    }

    QTemporaryDir m_folder;
};

void AccountListTest::nothing()
{
    QCOMPARE(textOf(store()), QString());
}

void AccountListTest::aLineAnAccount()
{
    add("home", "push+https://ada@example.org");
    add("work", "imaps://ada@mail.example.org:1993");
    QCOMPARE(textOf(store()),
        QStringLiteral("home\tpush+https://ada@example.org/push/v1\n"
                       "work\timaps://ada@mail.example.org:1993"));
}

void AccountListTest::warnsOfInsecureOnes()
{
    add("bare", "push+http://ada@192.0.2.1:8787?insecure=true");
    add("near", "push+http://ada@127.0.0.1:8787");
    const QStringList lines = textOf(store()).split(u'\n');
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
    QVERIFY(!textOf(store()).contains(QStringLiteral("hunter2")));
}

void AccountListTest::saysWhomOneSignsInWith()
{
    AccountStore accounts = store();
    const auto parsed = AccountUrl::parse(QStringLiteral("imaps://ada@imap.gmail.com"));
    AccountConfig account{QStringLiteral("signed"), std::get<AccountUrl>(parsed)};
    account.oauthProvider = QStringLiteral("google");
    QVERIFY(!accounts.add(account));
    account.name = QStringLiteral("strange");
    account.oauthProvider = QStringLiteral("nobody");
    QVERIFY(!accounts.add(account));
    const QString text = textOf(accounts);
    QVERIFY2(text.contains(QStringLiteral("signed\timaps://ada@imap.gmail.com\n"
                                          "  Signs in through the browser with Google.")),
        qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("with nobody.")), qPrintable(text));
}

QTEST_APPLESS_MAIN(AccountListTest)
#include "tst_accountlist.moc"
