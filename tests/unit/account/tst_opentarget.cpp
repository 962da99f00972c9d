// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "opentarget.h"

#include <QTest>

using namespace Grelot;

class TestOpenTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheSettings_data();
    void survivesTheSettings();
    void opensByAddress_data();
    void opensByAddress();
    void opensByCommand_data();
    void opensByCommand();
    void opensTheMail_data();
    void opensTheMail();
    void saysWhyNot_data();
    void saysWhyNot();
};

namespace {

using Kind = OpenWith::Kind;

OpenWith with(Kind kind, const QString &pattern = {})
{
    return {kind, pattern};
}

} // namespace

void TestOpenTarget::survivesTheSettings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::newRow("mid") << "mid:" << int(Kind::MailProgram);
    QTest::newRow("web") << "https://m.example.org/?q={id}" << int(Kind::Webmail);
    QTest::newRow("command") << "command:mutt -f \"{id}\"" << int(Kind::Command);
    QTest::newRow("script") << "javascript:alert(1)" << int(Kind::MailProgram);
    QTest::newRow("file") << "file:///etc/passwd" << int(Kind::MailProgram);
    QTest::newRow("nothing") << "" << int(Kind::MailProgram);
}

void TestOpenTarget::survivesTheSettings()
{
    QFETCH(QString, text);
    const OpenWith read = OpenWith::fromText(text);
    QTEST(int(read.kind), "kind");
    QCOMPARE(OpenWith::fromText(read.toText()), read);
    if (read.kind != Kind::MailProgram)
        QCOMPARE(read.toText(), text);
}

void TestOpenTarget::opensByAddress_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("messageId");
    QTest::addColumn<QByteArray>("url");
    const int web = int(Kind::Webmail);
    QTest::newRow("mid") << int(Kind::MailProgram) << ""
                         << "7.1"
                         << "a/b@x" << QByteArray("mid:a%2Fb%40x");
    QTest::newRow("id") << web << "https://m.example.org/#{id}"
                        << "7.1"
                        << "" << QByteArray("https://m.example.org/#7.1");
    QTest::newRow("Message-ID") << web << "https://m.example.org/?q=rfc822msgid:{messageId}"
                                << "1"
                                << "<a b>&c=#d@x"
                                << QByteArray("https://m.example.org/?q=rfc822msgid:"
                                              "%3Ca%20b%3E%26c%3D%23d%40x");
    QTest::newRow("no host of the sender's")
        << web << "https://m.example.org/{id}"
        << "../@evil.example"
        << "" << QByteArray("https://m.example.org/..%2F%40evil.example");
    QTest::newRow("a mark within a value")
        << web << "https://m.example.org/{messageId}/{id}"
        << "{messageId}"
        << "{id}" << QByteArray("https://m.example.org/%7Bid%7D/%7BmessageId%7D");
}

void TestOpenTarget::opensByAddress()
{
    QFETCH(int, kind);
    QFETCH(QString, pattern);
    QFETCH(QString, id);
    QFETCH(QString, messageId);
    const auto target = openTarget(with(Kind(kind), pattern), id, messageId);
    const auto *url = std::get_if<QUrl>(&target);
    QVERIFY(url);
    QTEST(url->toEncoded(), "url");
}

void TestOpenTarget::opensByCommand_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("messageId");
    QTest::addColumn<QStringList>("line");
    QTest::newRow("plain") << "mutt {id}"
                           << "m" << QStringList{QStringLiteral("mutt"), QStringLiteral("7.1")};
    QTest::newRow("stays one argument")
        << "open \"mid:{messageId}\" -x"
        << "a b\" ; rm -rf $HOME"
        << QStringList{QStringLiteral("open"), QStringLiteral("mid:a b\" ; rm -rf $HOME"),
               QStringLiteral("-x")};
    QTest::newRow("an option of the person's")
        << "open --id={id}"
        << "m" << QStringList{QStringLiteral("open"), QStringLiteral("--id=7.1")};
}

void TestOpenTarget::opensByCommand()
{
    QFETCH(QString, pattern);
    QFETCH(QString, messageId);
    const auto target = openTarget(with(Kind::Command, pattern), QStringLiteral("7.1"), messageId);
    const auto *command = std::get_if<OpenCommand>(&target);
    QVERIFY(command);
    QTEST(command->line, "line");
}

void TestOpenTarget::opensTheMail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("opened"); // nothing: it leads nowhere
    QTest::newRow("mail program") << "mid:"
                                  << "";
    QTest::newRow("no mark") << "https://m.example.org/inbox"
                             << "https://m.example.org/inbox";
    QTest::newRow("in the path") << "https://m.example.org/box/{id}?x=1"
                                 << "https://m.example.org/box/";
    QTest::newRow("in the query") << "https://m.example.org/?q={messageId}&i={id}"
                                  << "https://m.example.org/";
    QTest::newRow("of a page") << "https://m.example.org/mail.php?id={id}"
                               << "https://m.example.org/mail.php";
    QTest::newRow("in the fragment") << "https://m.example.org/#inbox/{messageId}"
                                     << "https://m.example.org/#inbox/";
    QTest::newRow("command") << "command:thunderbird mid:{messageId}"
                             << "thunderbird";
    QTest::newRow("command with options") << "command:mutt -f inbox \"{id}\""
                                          << "mutt -f inbox";
    QTest::newRow("no command") << "command:"
                                << "";
}

void TestOpenTarget::opensTheMail()
{
    QFETCH(QString, text);
    const OpenWith parsed = OpenWith::fromText(text);
    const auto target = mailTarget(parsed);
    QString opened;
    if (const auto *url = std::get_if<QUrl>(&target))
        opened = url->toString();
    if (const auto *command = std::get_if<OpenCommand>(&target))
        opened = command->line.join(u' ');
    QTEST(opened, "opened");
    QCOMPARE(hasMailTarget(parsed), !opened.isEmpty());
}

void TestOpenTarget::saysWhyNot_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("messageId");
    QTest::newRow("no Message-ID") << int(Kind::MailProgram) << ""
                                   << "";
    QTest::newRow("none for the address") << int(Kind::Webmail) << "https://h/{messageId}"
                                          << "";
    QTest::newRow("no web address") << int(Kind::Webmail) << "javascript:alert({id})"
                                    << "m";
    QTest::newRow("no host") << int(Kind::Webmail) << "https:///{id}"
                             << "m";
    QTest::newRow("the host is the sender's") << int(Kind::Webmail) << "https://{bad host}/"
                                              << "m";
    QTest::newRow("no command") << int(Kind::Command) << "  "
                                << "m";
    QTest::newRow("an option of the sender's") << int(Kind::Command) << "open {messageId}"
                                               << "-rf";
    QTest::newRow("a program of the sender's") << int(Kind::Command) << "{messageId} x"
                                               << "rm";
    QTest::newRow("NUL") << int(Kind::Command) << "open {messageId}"
                         << QStringLiteral("a") + QChar(0);
}

void TestOpenTarget::saysWhyNot()
{
    QFETCH(int, kind);
    QFETCH(QString, pattern);
    QFETCH(QString, messageId);
    const auto target = openTarget(with(Kind(kind), pattern), QStringLiteral("7.1"), messageId);
    const auto *problem = std::get_if<OpenProblem>(&target);
    QVERIFY(problem);
    QVERIFY(!problem->text.isEmpty());
}

QTEST_GUILESS_MAIN(TestOpenTarget)
#include "tst_opentarget.moc"
