// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "oauthproviderreader.h"
#include "oauthproviders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

/// The providers that come along, and the person's own file.
class OAuthProvidersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseThatComeAlong();
    void aClientIdIsAllThatIsMissing();
    void findsTheProviderOfAnAccount_data();
    void findsTheProviderOfAnAccount();
    void choosesOrSaysWhy();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();

private:
    OAuthProviders loadOwn(const QByteArray &json);

    QTemporaryDir m_folder;
};

namespace {

AccountUrl url(const QString &text)
{
    return std::get<AccountUrl>(AccountUrl::parse(text));
}

} // namespace

OAuthProviders OAuthProvidersTest::loadOwn(const QByteArray &json)
{
    QFile file(m_folder.filePath(QStringLiteral("own.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write");
    file.close();
    return OAuthProviders::load(file.fileName());
}

void OAuthProvidersTest::thoseThatComeAlong()
{
    const QString own = m_folder.filePath(QStringLiteral("none.json"));
    const OAuthProviders providers = OAuthProviders::load(own);
    QCOMPARE(providers.problems(), QStringList());
    QCOMPARE(providers.all().size(), 4);
    for (const OAuthProvider &provider : providers.all()) {
        QCOMPARE(provider.tokenEndpoint.scheme(), QStringLiteral("https"));
        QVERIFY(!provider.scopes.value(QStringLiteral("imap")).isEmpty());
    }
    const auto google = providers.find(QStringLiteral("google"));
    QVERIFY(google);
    QCOMPARE(providers.problemWith(*google, SourceKind::Imap),
        QStringLiteral("No client id is configured for Google. Put one in %1.").arg(own));
}

void OAuthProvidersTest::aClientIdIsAllThatIsMissing()
{
    const OAuthProviders providers =
        loadOwn(R"({"providers":[{"id":"google","clientId":"mine"}]})");
    QCOMPARE(providers.problems(), QStringList());
    const auto google = providers.find(QStringLiteral("google"));
    QVERIFY(google);
    QCOMPARE(google->clientId, QStringLiteral("mine"));
    QCOMPARE(google->name, QStringLiteral("Google"));
    QCOMPARE(providers.problemWith(*google, SourceKind::Imap), QString());
    QVERIFY(providers.problemWith(*google, SourceKind::Jmap).contains(QLatin1String("scopes")));
}

void OAuthProvidersTest::findsTheProviderOfAnAccount_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("id");
    QTest::newRow("by host") << QStringLiteral("imaps://a%40example.org@imap.gmail.com")
                             << QStringLiteral("google");
    QTest::newRow("by address") << QStringLiteral("imaps://a%40Outlook.com@mail.test")
                                << QStringLiteral("microsoft");
    QTest::newRow("neither") << QStringLiteral("imaps://a%40example.org@mail.test") << QString();
    QTest::newRow("a host that only ends so")
        << QStringLiteral("imaps://a@evil-imap.gmail.com") << QString();
}

void OAuthProvidersTest::findsTheProviderOfAnAccount()
{
    QFETCH(const QString, account);
    QFETCH(const QString, id);
    const auto provider = OAuthProviders::load({}).findFor(url(account));
    QCOMPARE(provider ? provider->id : QString(), id);
}

void OAuthProvidersTest::choosesOrSaysWhy()
{
    const OAuthProviders providers =
        loadOwn(R"({"providers":[{"id":"google","clientId":"mine"}]})");
    const AccountUrl gmail = url(QStringLiteral("imaps://ada@imap.gmail.com"));
    const AccountUrl outlook = url(QStringLiteral("imaps://ada@outlook.office365.com"));
    const AccountUrl other = url(QStringLiteral("imaps://ada@mail.example.org"));
    const auto idOf = [&](const QString &id, const AccountUrl &account) {
        const auto chosen = providers.choose(id, account);
        const auto *problem = std::get_if<ProviderProblem>(&chosen);
        if (!problem)
            return std::get<OAuthProvider>(chosen).id;
        return problem->isIncomplete ? QStringLiteral("incomplete") : QStringLiteral("unknown");
    };
    QCOMPARE(idOf({}, gmail), QStringLiteral("google"));
    QCOMPARE(idOf(QStringLiteral("google"), other), QStringLiteral("google"));
    QCOMPARE(idOf({}, outlook), QStringLiteral("incomplete"));
    QCOMPARE(idOf({}, other), QStringLiteral("unknown"));
    QCOMPARE(idOf(QStringLiteral("nobody"), gmail), QStringLiteral("unknown"));
    QCOMPARE(idOf({}, url(QStringLiteral("push+https://ada@imap.gmail.com"))),
        QStringLiteral("incomplete"));
}

void OAuthProvidersTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const auto entry = [](const QByteArray &authorization) {
        return R"({"providers":[{"id":"own","authorizationEndpoint":")" + authorization +
            R"(","tokenEndpoint":"https://h/t"}]})";
    };
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("no JSON object");
    QTest::newRow("no id") << QByteArray(R"({"providers":[{}]})") << QStringLiteral("\"id\"");
    QTest::newRow("not encrypted")
        << entry("http://example.org/a") << QStringLiteral("authorizationEndpoint");
    QTest::newRow("another scheme")
        << entry("file:///a") << QStringLiteral("authorizationEndpoint");
    QTest::newRow("a password in it")
        << entry("https://a:b@h/") << QStringLiteral("authorizationEndpoint");
    QTest::newRow("too large") << QByteArray(OAuthProviderReader::maxBytes + 1, ' ')
                               << QStringLiteral("64 KiB");
    QByteArray many = R"({"providers":[)";
    for (int i = 0; i <= OAuthProviderReader::maxProviders; ++i)
        many += (i ? "," : "") + (R"({"id":"p)" + QByteArray::number(i) + R"("})");
    QTest::newRow("too many") << many + "]}" << QStringLiteral("100");
}

void OAuthProvidersTest::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    const OAuthProviders providers = loadOwn(json);
    QCOMPARE(providers.problems().size(), 1);
    QVERIFY2(providers.problems().constFirst().contains(words),
        qPrintable(providers.problems().constFirst()));
    QCOMPARE(providers.all().size(), 4);
}

QTEST_GUILESS_MAIN(OAuthProvidersTest)
#include "tst_oauthproviders.moc"
