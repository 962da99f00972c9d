// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accounteditor.h"
#include "fakekeychain.h"
#include "secretstore.h"
#include "virtualclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

class TestAccountEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsSecretAndSettings();
    void withoutAKeyringNothingIsStored();
    void aPasswordCommandNeedsNoKeyring();
    void aTakenNameLeavesItsSecretAlone();
    void takesTheSecretBackWhenTheSettingsFail();
    void removesBoth();
    void removesTheAccountWhenTheKeyringFails();
    void removingWhatIsNotThere();

private:
    AccountEditor::Done taking()
    {
        return [this](const std::optional<AccountEditor::Problem> &problem) {
            ++m_answers;
            m_problem = problem;
        };
    }
    QByteArray file() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    VirtualClock m_clock;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<AccountEditor> m_editor;
    std::optional<AccountEditor::Problem> m_problem;
    int m_answers = 0;
};

namespace {

AccountConfig account()
{
    return {QStringLiteral("work"),
        std::get<AccountUrl>(AccountUrl::parse(QStringLiteral("imaps://alice@h")))};
}

const QString secret = QStringLiteral("hunter2");

} // namespace

void TestAccountEditor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_secrets = std::make_unique<SecretStore>(*m_keychain, m_clock);
    m_accounts = std::make_unique<AccountStore>(m_folder->filePath(QStringLiteral("x/grelot.ini")));
    m_editor = std::make_unique<AccountEditor>(*m_accounts, *m_secrets);
    m_problem.reset();
    m_answers = 0;
}

QByteArray TestAccountEditor::file() const
{
    QFile file(m_folder->filePath(QStringLiteral("x/grelot.ini")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAccountEditor::addsSecretAndSettings()
{
    m_editor->add(account(), secret, taking());
    QCOMPARE(m_answers, 1);
    QVERIFY(!m_problem);
    QCOMPARE(m_keychain->secrets.value(QStringLiteral("work")), secret);
    QCOMPARE(m_accounts->accounts(), QList{account()});
    QVERIFY(!file().isEmpty());
    QVERIFY2(!file().contains("hunter2"), "a secret never stands in a file of ours");
}

void TestAccountEditor::withoutAKeyringNothingIsStored()
{
    m_keychain->broken = KeychainError{KeychainError::Kind::NoBackend, {}};
    m_editor->add(account(), secret, taking());
    QCOMPARE(m_answers, 1);
    QVERIFY(m_problem);
    QVERIFY(std::get<Failure>(*m_problem).text.contains(QStringLiteral("--password-command")));
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(file().isEmpty());
}

void TestAccountEditor::aPasswordCommandNeedsNoKeyring()
{
    m_keychain->broken = KeychainError{KeychainError::Kind::NoBackend, {}};
    AccountConfig withCommand = account();
    withCommand.passwordCommand = QStringLiteral("pass mail");
    m_editor->add(withCommand, std::nullopt, taking());
    QVERIFY(!m_problem);
    m_editor->remove(withCommand.name, taking());
    QVERIFY(!m_problem);
    QCOMPARE(m_answers, 2);
    QCOMPARE(m_keychain->log, QStringList());
    QVERIFY(m_accounts->accounts().isEmpty());
}

void TestAccountEditor::aTakenNameLeavesItsSecretAlone()
{
    m_editor->add(account(), secret, taking());
    m_editor->add(account(), QStringLiteral("other"), taking());
    QCOMPARE(m_answers, 2);
    QVERIFY(m_problem);
    QCOMPARE(std::get<StoreError>(*m_problem).kind, StoreError::Kind::NameTaken);
    QCOMPARE(m_keychain->secrets.value(QStringLiteral("work")), secret);
}

void TestAccountEditor::takesTheSecretBackWhenTheSettingsFail()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("x")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_editor->add(account(), secret, taking());
    QCOMPARE(m_answers, 1);
    QVERIFY(m_problem);
    QCOMPARE(std::get<StoreError>(*m_problem).kind, StoreError::Kind::NotWritten);
    QVERIFY(m_keychain->secrets.isEmpty());
}

void TestAccountEditor::removesBoth()
{
    m_editor->add(account(), secret, taking());
    m_editor->remove(QStringLiteral("work"), taking());
    QCOMPARE(m_answers, 2);
    QVERIFY(!m_problem);
    QVERIFY(m_keychain->secrets.isEmpty());
    QVERIFY(m_accounts->accounts().isEmpty());
}

void TestAccountEditor::removesTheAccountWhenTheKeyringFails()
{
    m_editor->add(account(), secret, taking());
    m_keychain->broken = KeychainError{KeychainError::Kind::Denied, {}};
    m_editor->remove(QStringLiteral("work"), taking());
    QCOMPARE(m_answers, 2);
    QVERIFY(m_problem);
    QVERIFY(std::holds_alternative<Failure>(*m_problem));
    QVERIFY(m_accounts->accounts().isEmpty());
}

void TestAccountEditor::removingWhatIsNotThere()
{
    m_editor->remove(QStringLiteral("work"), taking());
    QCOMPARE(m_answers, 1);
    QVERIFY(m_problem);
    QCOMPARE(std::get<StoreError>(*m_problem).kind, StoreError::Kind::NotFound);
    QCOMPARE(m_keychain->log, QStringList());
}

QTEST_GUILESS_MAIN(TestAccountEditor)
#include "tst_accounteditor.moc"
