// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelclient.h"

#include "fixedsecret.h"

namespace Grelot {

namespace {

QString said(const MailUpdate &update)
{
    const auto list = [](const auto &items) {
        QStringList ids;
        for (const auto &item : items)
            ids.append(item.id);
        return ids.join(u' ');
    };
    if (const auto *snapshot = std::get_if<Snapshot>(&update)) {
        return QStringLiteral("snapshot %1 unread, next %2: %3; cursor %4")
            .arg(snapshot->unread)
            .arg(snapshot->nextId, snapshot->unreadIds.toStringList().join(u' '),
                snapshot->cursor.value);
    }
    if (const auto *arrived = std::get_if<Arrived>(&update))
        return QStringLiteral("mail %1; cursor %2")
            .arg(list(arrived->messages), arrived->cursor.value);
    if (const auto *flags = std::get_if<FlagsChanged>(&update))
        return QStringLiteral("flags %1; cursor %2").arg(list(flags->changed), flags->cursor.value);
    if (const auto *vanished = std::get_if<Vanished>(&update))
        return QStringLiteral("gone %1; cursor %2")
            .arg(vanished->ids.join(u' '), vanished->cursor.value);
    return std::get<MailboxStatus>(update).live ? QStringLiteral("live") : QStringLiteral("away");
}

} // namespace

ModelClient::ModelClient(
    ModelAccount &account, ModelOracle &oracle, const QStringList &watched, ModelWorld &world)
    : m_account(account)
    , m_oracle(oracle)
    , m_watched(watched)
    , m_world(world)
{
    m_file->written = [this] { m_oracle.saved(); };
}

ModelClient::~ModelClient()
{
    if (isRunning())
        kill();
}

void ModelClient::start()
{
    const auto copy = std::make_shared<ModelFile>(*m_file);
    copy->written = [] {};
    const QString url = m_account.url();
    m_oracle.begins(StateStore(copy, url).load().state);
    m_attempts.clear();
    m_random = std::make_unique<RandomSource>(m_world.nature.number());
    auto secrets =
        std::make_unique<FixedSecret>(Secret{Secret::Kind::Password, QStringLiteral("sesame")});
    auto source = m_account.source(*secrets, *m_random, [this](Rung rung) { countAttempt(rung); });
    MailSource &listened = *source;
    m_session = std::make_unique<AccountSession>(
        AccountSession::Parts{QStringLiteral("work"), url, m_watched, std::move(secrets),
            std::move(source), StateStore(m_file, url)},
        m_world.clock, *m_random);
    listen(listened);
    m_session->start();
}

void ModelClient::listen(MailSource &source)
{
    const auto told = [this](const MailUpdate &update) {
        m_world.say([&] {
            return QStringLiteral("client hears %1: %2").arg(mailboxOf(update), said(update));
        });
        m_oracle.told(update);
    };
    QObject::connect(&source, &MailSource::updated, m_session.get(), told);
    QObject::connect(&m_session->reconciler(), &Reconciler::found, m_session.get(),
        [this, told](const MailUpdate &update) {
            m_world.count("found by comparing");
            if (!m_world.mayMiss)
                m_world.violated(QStringLiteral("only comparing found what push has missed"));
            m_world.say([] { return QStringLiteral("found by comparing:"); });
            told(update);
        });
    QObject::connect(m_session.get(), &AccountSession::rang, m_session.get(),
        [this](const QString &mailbox, const Messages &messages) {
            m_oracle.rang(mailbox, messages);
        });
    const Connection &connection = m_session->connection();
    QObject::connect(&connection, &Connection::phaseChanged, m_session.get(), [this, &connection] {
        m_world.say([&] {
            return QStringLiteral("client is %1 %2 %3")
                .arg(connectionStateName(connection.state()),
                    connection.rung() ? transportName(*connection.rung()) : QString(),
                    connection.reason());
        });
        if (connection.state() == ConnectionState::Online)
            m_world.count(
                qPrintable(QLatin1String("online by ") + transportName(*connection.rung())));
    });
}

void ModelClient::countAttempt(Rung rung)
{
    constexpr qsizetype most = 6;
    constexpr std::chrono::seconds window{60};
    m_world.say([&] { return QLatin1String("client dials ") + transportName(rung); });
    m_world.count("attempt");
    m_attempts.append(m_world.clock.now());
    if (m_attempts.size() > most &&
        m_attempts.last() - m_attempts.at(m_attempts.size() - 1 - most) < window)
        m_world.violated(QStringLiteral("more than 6 attempts in a minute"));
}

void ModelClient::stop()
{
    m_session->stop();
    m_session.reset();
    m_account.end();
}

void ModelClient::kill()
{
    m_file->isFrozen = true;
    m_session.reset();
    m_account.end();
    m_file->isFrozen = false;
    m_oracle.killed();
}

void ModelClient::slept(ModelWorld::Millis howLong)
{
    for (Clock::Moment &attempt : m_attempts)
        attempt -= howLong;
    m_session->wake(howLong);
}

void ModelClient::loseState()
{
    m_file->remove();
}

void ModelClient::damageState()
{
    if (m_file->bytes)
        m_file->bytes->resize(m_file->bytes->size() / 2);
}

} // namespace Grelot
