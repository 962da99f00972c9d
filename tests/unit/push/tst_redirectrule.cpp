// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "redirectrule.h"

#include <QTest>

using namespace Grelot;

class RedirectRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
};

void RedirectRuleTest::follows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *name, const char *from, const char *to, bool may) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << may;
    };
    row("same origin", "https://a.example/x", "https://a.example/y?z", true);
    row("host in capitals", "https://a.example/x", "https://A.EXAMPLE/x", true);
    row("default port said", "https://a.example/", "https://a.example:443/", true);
    row("default port said, http", "http://a.example:80/", "http://a.example/", true);
    row("to https", "http://a.example/", "https://a.example/", true);
    row("to https, ports said", "http://a.example:80/", "https://a.example:443/", true);
    row("other host", "https://a.example/", "https://b.example/", false);
    row("other host that ends alike", "https://a.example/", "https://x.a.example/", false);
    row("host as user", "https://a.example/", "https://a.example@b.example/", false);
    row("user in it", "https://a.example/", "https://eve@a.example/", false);
    row("other port", "https://a.example/", "https://a.example:8443/", false);
    row("to https, other port", "http://a.example:8080/", "https://a.example/", false);
    row("to https on another port", "http://a.example/", "https://a.example:8443/", false);
    row("to https, same odd port", "http://a.example:8080/", "https://a.example:8080/", false);
    row("down to http", "https://a.example/", "http://a.example/", false);
    row("down to http, same port", "https://a.example:80/", "http://a.example:80/", false);
    row("other scheme", "https://a.example/", "ftp://a.example/", false);
    row("file", "https://a.example/", "file:///etc/passwd", false);
    row("no host", "https://a.example/", "https:///x", false);
    row("nothing", "https://a.example/", "", false);
}

void RedirectRuleTest::follows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, may);
    QCOMPARE(mayFollow(QUrl(from), QUrl(to)), may);
}

QTEST_GUILESS_MAIN(RedirectRuleTest)
#include "tst_redirectrule.moc"
