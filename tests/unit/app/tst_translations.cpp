// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "program.h"
#include "translations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Grelot;

/// The languages that Grelot comes in.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void plurals_data();
    void plurals();
    void programSpeaksTheLanguage_data();
    void programSpeaksTheLanguage();
    void scriptsReadTheSameInAnyLanguage();
};

void TranslationsTest::languages_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr_FR"
                            << "fr";
    QTest::newRow("French of Canada") << "fr_CA"
                                      << "fr";
    QTest::newRow("German") << "de_AT"
                            << "de";
    QTest::newRow("Spanish") << "es_MX"
                             << "es";
    QTest::newRow("English") << "en_GB"
                             << "en";
    QTest::newRow("none of them") << "pl_PL"
                                  << "en";
    QTest::newRow("C") << "C"
                       << "en";
}

void TranslationsTest::languages()
{
    QFETCH(QString, locale);
    const Translations translations{QLocale(locale)};
    QTEST(translations.language(), "language");
}

void TranslationsTest::plurals_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("English 1") << "en" << 1 << "1 message archived.";
    QTest::newRow("English 2") << "en" << 2 << "2 messages archived.";
    QTest::newRow("English 0") << "en" << 0 << "0 messages archived.";
    QTest::newRow("French 0") << "fr" << 0 << QString::fromUtf8("0 message archivé.");
    QTest::newRow("French 1") << "fr" << 1 << QString::fromUtf8("1 message archivé.");
    QTest::newRow("French 5") << "fr" << 5 << QString::fromUtf8("5 messages archivés.");
    QTest::newRow("German 1") << "de" << 1 << "1 Nachricht archiviert.";
    QTest::newRow("German 2") << "de" << 2 << "2 Nachrichten archiviert.";
    QTest::newRow("Spanish 1") << "es" << 1 << "1 mensaje archivado.";
    QTest::newRow("Spanish many") << "es" << 1'000'000 << "1000000 mensajes archivados.";
}

void TranslationsTest::plurals()
{
    QFETCH(QString, locale);
    QFETCH(int, number);
    const Translations translations{QLocale(locale)};
    QTEST(QCoreApplication::translate("InboxActions", "%n message(s) archived.", nullptr, number),
        "text");
}

void TranslationsTest::programSpeaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << "en_GB.UTF-8"
                        << "There is no command \"sing\"";
    QTest::newRow("fr") << "fr_FR.UTF-8" << QString::fromUtf8("commande");
    QTest::newRow("de") << "de_DE.UTF-8"
                        << "Befehl";
    QTest::newRow("es") << "es_ES.UTF-8"
                        << "comando";
}

void TranslationsTest::programSpeaksTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    const Ran ran = Home(language).run(QStringLiteral("sing"));
    QCOMPARE(ran.code, 2);
    QVERIFY2(QString::fromUtf8(ran.err).contains(words), ran.err);
}

void TranslationsTest::scriptsReadTheSameInAnyLanguage()
{
    QByteArray first;
    for (const char *language : {"C.UTF-8", "fr_FR.UTF-8", "de_DE.UTF-8"}) {
        const Home home{QLatin1String(language)};
        const auto watch = home.start(QStringLiteral("watch --json --demo"));
        QVERIFY(watch->waitForReadyRead(20'000));
        QTRY_VERIFY(watch->canReadLine() || watch->waitForReadyRead(0));
        const QJsonObject line = QJsonDocument::fromJson(watch->readLine()).object();
        const QByteArray members = line.keys().join(u' ').toUtf8() + ' ' +
            line.value(QLatin1String("event")).toString().toUtf8() + ' ' +
            line.value(QLatin1String("state")).toString().toUtf8();
        if (first.isEmpty())
            first = members;
        QCOMPARE(members, first);
    }
    QVERIFY(first.contains("event"));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
