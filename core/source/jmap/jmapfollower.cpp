// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapfollower.h"

#include "jmapcalls.h"
#include "jmapmethoderror.h"

#include <QPointer>

#include <algorithm>

namespace Grelot {

namespace {

const QString emailType = QStringLiteral("Email");
const QString mailboxType = QStringLiteral("Mailbox");
const QString stateCall = QStringLiteral("s");
const QString newestCall = QStringLiteral("h");
const QString messagesCall = QStringLiteral("g");
constexpr int mostPagesInStep = 1'000;
constexpr int contentTooLarge = 413; // RFC 9110 15.5.14

} // namespace

JmapFollower::JmapFollower(JmapApi &api, Start start, const JmapKnown &known, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_start(std::move(start))
    , m_known(known)
    , m_place(m_start.place.value_or(JmapPlace()))
    , m_mostIds(m_start.place ? JmapSnapshot::idsAtMost : JmapSnapshot::idsAtFirst)
    , m_page(m_start.page)
{
    for (const JmapWatch &watch : m_start.watches) {
        if (!m_start.place || !m_start.listed.contains(watch.name))
            m_unlisted.insert(watch.name);
    }
}

void JmapFollower::announce(const QMap<QString, QString> &states)
{
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        // Some servers say once more, on every connection, what they said before.
        if (m_asked.value(it.key()) != it.value())
            m_announced.insert(it.key(), it.value());
    }
}

bool JmapFollower::isDue() const
{
    return !m_hasStarted || m_mustLook || isNews(emailType, m_announced) ||
        isNews(mailboxType, m_announced);
}

bool JmapFollower::isNews(const QString &type, const QMap<QString, QString> &announced) const
{
    const auto state = announced.constFind(type);
    return state != announced.constEnd() &&
        *state != (type == emailType ? m_place.emailState : m_mailboxes.state());
}

void JmapFollower::step()
{
    const bool isFirst = !std::exchange(m_hasStarted, true);
    // What was announced until here is asked for now; whatever the answer, not again.
    const QMap<QString, QString> announced = std::exchange(m_announced, {});
    m_asked.insert(announced);
    const bool mustLook = std::exchange(m_mustLook, false);
    m_pagesInStep = 0;
    if (m_place.emailState.isEmpty())
        open();
    else if (isFirst || mustLook || isNews(emailType, announced))
        askChanges();
    else
        askMailboxes();
}

void JmapFollower::call(const JmapRequest &request, Next next)
{
    m_api.call(request,
        [self = QPointer(this), next = std::move(next)](
            const std::variant<JmapResponse, Failure> &answer) {
            if (!self)
                return;
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                if (failure->httpStatus == contentTooLarge)
                    self->askLess(*failure);
                else
                    Q_EMIT self->failed(*failure);
                return;
            }
            const auto &response = std::get<JmapResponse>(answer);
            Q_EMIT self->answered(response.sessionState);
            const bool isOutdated = std::any_of(response.results.begin(), response.results.end(),
                [](const JmapResult &one) { return isOutdatedAccount(one.errorType()); });
            if (self && isOutdated)
                Q_EMIT self->accountOutdated();
            if (self)
                next(response);
        });
}

void JmapFollower::open()
{
    using namespace JmapCalls;
    const QString &account = accountId();
    call({{emails(account, QStringList(), Depth::State, stateCall),
             JmapCalls::mailboxes(account, jmapMailboxesCall), newest(account, newestCall),
             emails(account,
                 jmapReference(newestCall, QStringLiteral("Email/query"), QStringLiteral("/ids")),
                 Depth::State, messagesCall)}},
        [this](const JmapResponse &response) { takeOpening(response); });
}

void JmapFollower::takeOpening(const JmapResponse &response)
{
    if (const auto failure =
            firstJmapFailure(response, {stateCall, jmapMailboxesCall, newestCall, messagesCall})) {
        Q_EMIT failed(*failure);
        return;
    }
    // Asked for before any list is: what changes meanwhile is told once more, never left out.
    m_place.emailState =
        response.find(stateCall)->arguments.value(QLatin1String("state")).toString();
    if (m_place.emailState.isEmpty()) {
        Q_EMIT failed(jmapUnreadable(QStringLiteral("Email/get without a state")));
        return;
    }
    const JmapEmails newest = jmapEmails(*response.find(messagesCall));
    if (!m_place.horizon.isValid() && !newest.isEmpty())
        m_place.horizon = newest.first().message.receivedAt;
    for (const JmapWatch &watch : m_start.watches)
        m_unlisted.insert(watch.name);
    const QPointer self(this);
    say(takeMailboxes(*response.find(jmapMailboxesCall)));
    if (self)
        snapshots();
}

void JmapFollower::askChanges()
{
    call(JmapChanges::request(accountId(), m_place.emailState, m_page),
        [this](const JmapResponse &response) { takeChanges(response); });
}

void JmapFollower::takeChanges(const JmapResponse &response)
{
    const JmapChanges::Answer answer = JmapChanges::answerOf(response, m_place.emailState);
    if (const auto *failure = std::get_if<Failure>(&answer)) {
        Q_EMIT failed(*failure);
        return;
    }
    if (std::holds_alternative<JmapChanges::TooMany>(answer)) {
        askLess(jmapMethodFailure(QStringLiteral("requestTooLarge")));
        return;
    }
    if (std::holds_alternative<JmapChanges::Unknown>(answer) || ++m_pagesInStep > mostPagesInStep) {
        open();
        return;
    }
    const QPointer self(this);
    say(takeMailboxes(*response.find(jmapMailboxesCall)));
    if (self)
        take(std::get<JmapChanges>(answer));
}

void JmapFollower::take(const JmapChanges &changes)
{
    std::vector<JmapReplay> replays;
    QStringList wanted;
    for (const JmapWatch &watch : m_start.watches) {
        const QString id = m_found.value(watch.name);
        if (id.isEmpty())
            continue;
        replays.emplace_back(changes, JmapReplay::Place{watch.name, id, m_place.horizon}, m_known);
        wanted += replays.back().wanted();
    }
    wanted.removeDuplicates();
    askWhole(wanted, {},
        [this, changes, replays](const JmapEmails &whole) { tell(changes, replays, whole); });
}

void JmapFollower::askLess(const Failure &otherwise)
{
    if (m_page == 1) {
        Q_EMIT failed(otherwise);
        return;
    }
    m_page /= 2;
    if (m_place.emailState.isEmpty())
        open();
    else
        askChanges();
}

void JmapFollower::askWhole(
    QStringList ids, JmapEmails got, const std::function<void(JmapEmails)> &next)
{
    if (ids.isEmpty()) {
        next(std::move(got));
        return;
    }
    const qsizetype count = std::min(ids.size(), m_page);
    const QStringList some = ids.first(count);
    ids.remove(0, count);
    call({{JmapCalls::emails(accountId(), some, JmapCalls::Depth::Shown, messagesCall)}},
        [this, ids, got = std::move(got), next](const JmapResponse &response) {
            if (const auto failure = firstJmapFailure(response, {messagesCall})) {
                Q_EMIT failed(*failure);
                return;
            }
            askWhole(ids, got + jmapEmails(*response.find(messagesCall)), next);
        });
}

void JmapFollower::tell(
    const JmapChanges &changes, const std::vector<JmapReplay> &replays, const JmapEmails &whole)
{
    QList<MailUpdate> updates;
    for (const JmapReplay &replay : replays)
        updates += replay.tell(whole, m_mailboxes.find(replay.mailboxId())->unread);
    updates += countsBeside(updates);
    const bool hasMoved = std::exchange(m_place.emailState, changes.newState) != changes.newState;
    // Nothing that is watched, but the place has to be kept: else a later start asks for it again.
    if (updates.isEmpty() && hasMoved && !replays.empty()) {
        const JmapReplay &any = replays.front();
        updates.append(
            FlagsChanged{any.mailbox(), {}, m_mailboxes.find(any.mailboxId())->unread, {}});
    }
    const QPointer self(this);
    say(updates);
    if (!self)
        return;
    if (changes.hasMore)
        askChanges();
    else
        snapshots();
}

void JmapFollower::askMailboxes()
{
    call({{JmapCalls::mailboxes(accountId(), jmapMailboxesCall)}},
        [this](const JmapResponse &response) {
            if (const auto failure = firstJmapFailure(response, {jmapMailboxesCall})) {
                Q_EMIT failed(*failure);
                return;
            }
            QList<MailUpdate> updates = takeMailboxes(*response.find(jmapMailboxesCall));
            updates += countsBeside(updates);
            const QPointer self(this);
            say(updates);
            if (self)
                snapshots();
        });
}

QList<MailUpdate> JmapFollower::takeMailboxes(const JmapResult &got)
{
    m_mailboxes = JmapMailboxes(got);
    QList<MailUpdate> updates;
    for (const JmapWatch &watch : m_start.watches) {
        const JmapMailbox *mailbox = m_mailboxes.at(watch);
        const QString id = mailbox ? mailbox->id : QString();
        const bool isFirst = !m_found.contains(watch.name);
        const QString before = m_found.value(watch.name);
        m_found.insert(watch.name, id);
        if (id.isEmpty() && (isFirst || !before.isEmpty())) {
            updates.append(MailboxStatus{watch.name, false,
                tr("The server has no mailbox named %1. Check the account's mailboxes.")
                    .arg(watch.name)});
        } else if (!isFirst && before != id) {
            m_unlisted.insert(watch.name);
            updates.append(MailboxStatus{watch.name, true, {}});
        }
    }
    return updates;
}

QList<MailUpdate> JmapFollower::countsBeside(const QList<MailUpdate> &updates)
{
    QList<MailUpdate> result;
    for (const JmapWatch &watch : m_start.watches) {
        const JmapMailbox *mailbox = m_mailboxes.find(m_found.value(watch.name));
        if (!mailbox || m_unlisted.contains(watch.name))
            continue;
        const bool isTold = std::any_of(updates.begin(), updates.end(),
            [&watch](const MailUpdate &update) { return mailboxOf(update) == watch.name; });
        const auto before = m_unread.constFind(watch.name);
        const bool isNew = before == m_unread.constEnd() || *before != mailbox->unread;
        m_unread.insert(watch.name, mailbox->unread);
        if (!isTold && isNew)
            result.append(FlagsChanged{watch.name, {}, mailbox->unread, {}});
    }
    return result;
}

void JmapFollower::snapshots()
{
    QList<JmapWatch> due;
    for (const JmapWatch &watch : m_start.watches) {
        if (m_unlisted.contains(watch.name) && !m_found.value(watch.name).isEmpty())
            due.append(watch);
    }
    nextSnapshot(due, {});
}

void JmapFollower::nextSnapshot(const QList<JmapWatch> &left, const QList<MailUpdate> &taken)
{
    if (left.isEmpty()) {
        const QPointer self(this);
        say(taken);
        if (self)
            finish();
        return;
    }
    const JmapWatch &watch = left.first();
    JmapSnapshot::Place place{accountId(), watch.name, m_found.value(watch.name)};
    place.maxObjectsInGet = m_page;
    place.mostIds = m_mostIds;
    JmapSnapshot::fetch(m_api, place,
        [this, self = QPointer(this), left, taken](const std::variant<Snapshot, Failure> &answer) {
            if (!self)
                return;
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                Q_EMIT failed(*failure);
                return;
            }
            const auto &snapshot = std::get<Snapshot>(answer);
            m_unlisted.remove(snapshot.mailbox);
            m_unread.insert(snapshot.mailbox, snapshot.unread);
            nextSnapshot(left.mid(1), taken + QList<MailUpdate>{snapshot});
        });
}

void JmapFollower::finish()
{
    m_mostIds = JmapSnapshot::idsAtMost; // from here on what came may be among them
    m_announced.removeIf([this](const auto &one) { return !isNews(one.key(), m_announced); });
    Q_EMIT finished();
}

void JmapFollower::say(const QList<MailUpdate> &updates)
{
    if (!updates.isEmpty())
        Q_EMIT told(updates, m_place);
}

} // namespace Grelot
