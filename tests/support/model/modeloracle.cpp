// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modeloracle.h"

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds savedWithin{1'000};

bool isBefore(const OrderedId &id, const OrderedId &horizon)
{
    return id.epoch != horizon.epoch ? id.epoch < horizon.epoch : id.number < horizon.number;
}

} // namespace

ModelOracle::ModelOracle(const ModelLetters &letters, const ModelMailServer &mail,
    const QStringList &watched, ModelWorld &world)
    : m_letters(letters)
    , m_mail(mail)
    , m_watched(watched.begin(), watched.end())
    , m_world(world)
{
}

void ModelOracle::begins(const AccountState &state)
{
    m_unsaved.clear();
    m_horizons.removeIf([&](QHash<QString, Horizon>::iterator horizon) {
        return !state.marks.contains(horizon.key());
    });
    if (!state.marks.isEmpty())
        return;
    m_rung.clear();
    m_mayRepeat.clear();
}

void ModelOracle::told(const MailUpdate &update)
{
    const auto *snapshot = std::get_if<Snapshot>(&update);
    if (!snapshot || m_horizons.contains(snapshot->mailbox))
        return;
    const auto next = m_account->nextAfter(*snapshot);
    if (!next) {
        m_world.violated(
            QStringLiteral("a snapshot of %1 that nobody made").arg(snapshot->mailbox));
        return;
    }
    Horizon horizon{*next, {}};
    for (const Message &message : snapshot->messages) {
        if (!horizon.newest.isValid() || message.receivedAt > horizon.newest)
            horizon.newest = message.receivedAt;
    }
    m_horizons.insert(snapshot->mailbox, horizon);
    m_world.say([&] {
        return QStringLiteral("first sync of %1, up to %2")
            .arg(snapshot->mailbox, next->toString());
    });
}

void ModelOracle::rang(const QString &mailbox, const Messages &messages)
{
    for (const Message &message : messages) {
        const int number = ModelLetters::numberOf(message);
        const auto say = [&](const char *what) {
            m_world.violated(QStringLiteral("%1 (%2 in %3) %4")
                                 .arg(message.subject, message.id, mailbox, QLatin1String(what)));
        };
        m_world.say([&] {
            return QStringLiteral("RINGS %1 %2 (%3)").arg(mailbox, message.id, message.subject);
        });
        if (!m_letters.knows(number)) {
            say("rang and was never sent");
            return;
        }
        const ModelLetters::Letter &letter = m_letters.letter(number);
        if (!m_watched.contains(mailbox))
            say("rang in a mailbox that is not watched");
        if (!letter.wasUnread || !message.isUnread())
            say("rang and was never unread");
        if (wasThere(letter, mailbox) && !mayBeTakenForNew(letter, mailbox, message))
            say("rang and was there at the first sync");
        const qsizetype otherIds = letter.hasMessageId ? 0 : letter.places.size() - 1;
        if (++m_rung[number] > 1 + m_mayRepeat.value(number) + otherIds)
            say("rang twice");
        m_unsaved.insert(number, m_world.clock.now());
        m_world.count("ring");
    }
}

void ModelOracle::killed()
{
    for (auto ring = m_unsaved.begin(); ring != m_unsaved.end(); ++ring) {
        ++m_mayRepeat[ring.key()];
        if (m_world.clock.now() - *ring > savedWithin) {
            m_world.violated(
                QStringLiteral("Letter %1 rang more than a second ago and was not saved")
                    .arg(ring.key()));
        }
    }
}

bool ModelOracle::wasThere(const ModelLetters::Letter &letter, const QString &mailbox) const
{
    const auto horizon = m_horizons.constFind(mailbox);
    if (horizon == m_horizons.constEnd())
        return true; // nothing has been synced at all
    return std::any_of(letter.places.begin(), letter.places.end(), [&](const auto &place) {
        return place.mailbox == mailbox && isBefore(place.id, horizon->next);
    });
}

bool ModelOracle::mayBeTakenForNew(
    const ModelLetters::Letter &letter, const QString &mailbox, const Message &message) const
{
    const auto horizon = m_horizons.constFind(mailbox);
    if (horizon == m_horizons.constEnd())
        return false;
    const auto id = OrderedId::parse(message.id);
    const bool renumbered = id && id->epoch != horizon->next.epoch;
    const bool noOlder = !horizon->newest.isValid() || letter.receivedAt >= horizon->newest;
    return letter.wasMoved || (renumbered && noOlder);
}

bool ModelOracle::mustHaveRung(const ModelMailbox &mailbox, const Message &message) const
{
    const ModelLetters::Letter &letter = m_letters.letter(ModelLetters::numberOf(message));
    // A copy that was there at the first sync of another watched mailbox is no news either.
    const bool wasThereAnywhere = std::any_of(m_watched.begin(), m_watched.end(),
        [&](const QString &watched) { return wasThere(letter, watched); });
    return m_watched.contains(mailbox.name()) && message.isUnread() && !letter.wasRead &&
        !letter.wasMoved && !wasThereAnywhere;
}

QString ModelOracle::objection(const AccountSession &session) const
{
    if (session.connection().state() != ConnectionState::Online) {
        return QStringLiteral("the connection is %1: %2")
            .arg(connectionStateName(session.connection().state()), session.connection().reason());
    }
    for (std::size_t i = 0; i < m_mail.size(); ++i) {
        const ModelMailbox &mailbox = m_mail.at(i);
        if (const QString objection = inboxObjection(session.inbox(), mailbox);
            !objection.isEmpty())
            return objection;
        for (const auto &[uid, stored] : mailbox.messages()) {
            const int number = ModelLetters::numberOf(stored.message);
            if (mustHaveRung(mailbox, stored.message) && m_rung.value(number) == 0) {
                return QStringLiteral("%1 (%2 in %3) never rang")
                    .arg(stored.message.subject, stored.message.id, mailbox.name());
            }
        }
    }
    return {};
}

QString ModelOracle::inboxObjection(const Inbox &inbox, const ModelMailbox &mailbox) const
{
    const auto counts = inbox.unreadByMailbox();
    const auto unread = qint64(mailbox.unread().size());
    if (!counts.contains(mailbox.name()))
        return QStringLiteral("%1 is not known").arg(mailbox.name());
    if (counts.value(mailbox.name()) != unread) {
        return QStringLiteral("%1 shows %2 unread and has %3")
            .arg(mailbox.name())
            .arg(counts.value(mailbox.name()))
            .arg(unread);
    }
    IdSet ids;
    for (const auto &[first, last] : mailbox.unread().ranges()) {
        for (quint64 uid = first; uid <= last; ++uid)
            ids.insert(m_account->idOf(mailbox, uid));
    }
    QStringList shown = inbox.unreadIds(mailbox.name()).toStringList();
    QStringList there = ids.toStringList();
    shown.sort(); // which of opaque ids came first is not the oracle's business
    there.sort();
    if (shown == there)
        return {};
    return QStringLiteral("%1 shows %2 as unread and has %3")
        .arg(mailbox.name(), shown.join(u' '), there.join(u' '));
}

} // namespace Grelot
