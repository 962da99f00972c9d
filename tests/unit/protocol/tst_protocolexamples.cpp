// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventcodec.h"
#include "mailaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Grelot;

/// Every JSON example of PROTOCOL.md is decoded, and written again to exactly the same members.
class TestProtocolExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTypeHasAnExample();
    void example_data();
    void example();

private:
    QList<QJsonObject> m_examples;
};

namespace {

QJsonObject rewritten(const QJsonObject &example)
{
    if (example.contains(QStringLiteral("type"))) {
        const DecodedEvent decoded = decodeEvent(example);
        if (!decoded.event)
            qWarning().noquote() << decoded.error;
        return decoded.event ? toJson(*decoded.event) : QJsonObject();
    }
    const QByteArray json = QJsonDocument(example).toJson();
    if (example.contains(QStringLiteral("messages")))
        return QJsonDocument::fromJson(encodeMessageList(decodeMessageList(json).messages))
            .object();
    if (example.contains(QStringLiteral("events"))) {
        QJsonArray events;
        for (const PushEvent &event : decodeEventList(json).events)
            events.append(toJson(event));
        return {{QStringLiteral("events"), events}};
    }
    if (const auto action = actionOf(example.value(QStringLiteral("action")).toString()))
        return {{QStringLiteral("action"), actionName(*action)}};
    return {{QStringLiteral("error"), example.value(QStringLiteral("error")).toString()}};
}

} // namespace

void TestProtocolExamples::initTestCase()
{
    QFile file(QStringLiteral(PROTOCOL_TEXT));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QRegularExpression fence(
        QStringLiteral("```json\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    auto found = fence.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        const QString text = found.next().captured(1);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
        QVERIFY2(document.isObject(), qPrintable(error.errorString() + u' ' + text));
        m_examples.append(document.object());
    }
}

void TestProtocolExamples::everyTypeHasAnExample()
{
    QStringList types;
    for (const QJsonObject &example : std::as_const(m_examples))
        types.append(example.value(QStringLiteral("type")).toString());
    const QStringList wanted{QStringLiteral("hello"), QStringLiteral("snapshot"),
        QStringLiteral("mail"), QStringLiteral("flags"), QStringLiteral("gone"),
        QStringLiteral("status"), QStringLiteral("ping"), QStringLiteral("bye")};
    for (const QString &type : wanted)
        QVERIFY2(types.contains(type), qPrintable(type));
}

void TestProtocolExamples::example_data()
{
    QTest::addColumn<QJsonObject>("example");
    int number = 0;
    for (const QJsonObject &example : std::as_const(m_examples))
        QTest::addRow("%d %s", ++number, qPrintable(example.keys().join(u' '))) << example;
}

void TestProtocolExamples::example()
{
    QFETCH(const QJsonObject, example);
    QCOMPARE(rewritten(example), example);
}

QTEST_GUILESS_MAIN(TestProtocolExamples)
#include "tst_protocolexamples.moc"
