// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelimapsession.h"

#include "modelimapfetch.h"

namespace Grelot {

namespace {

using Millis = ModelWorld::Millis;

const QByteArray ok = "OK done";

/// What stands in quotes first.
QByteArray quotedIn(const QByteArray &line)
{
    const qsizetype open = line.indexOf('"') + 1;
    return line.mid(open, line.indexOf('"', open) - open);
}

} // namespace

ModelImapSession::ModelImapSession(const std::shared_ptr<ModelFlow> &flow, ModelMailServer &mail,
    const ModelImapTraits &traits, ModelWorld &world)
    : m_flow(flow)
    , m_mail(mail)
    , m_traits(traits)
    , m_world(world)
    , m_later(world.clock)
{
    ModelFlow::ServerEnd end;
    end.gone = [this] {
        m_over = true;
        m_later.clear();
    };
    end.bytes = [this](const QByteArray &bytes) { receive(bytes); };
    flow->setServer(std::move(end));
}

ModelImapSession::~ModelImapSession()
{
    m_flow->setServer({});
}

void ModelImapSession::greet()
{
    if (m_mail.isAway() && m_world.rollOneIn(2)) {
        bye();
        return;
    }
    say(m_traits.greetsWithCapabilities
            ? "* OK [CAPABILITY " + m_traits.capabilities() + "] Welcome"
            : QByteArray("* OK Welcome"));
    flush();
}

void ModelImapSession::bye()
{
    say("* BYE The server is shutting down");
    flush();
    close();
}

void ModelImapSession::close()
{
    if (std::exchange(m_over, true))
        return;
    m_later.clear();
    m_flow->close();
}

void ModelImapSession::flush()
{
    const QByteArray out = std::exchange(m_out, {});
    if (out.isEmpty() || m_over)
        return;
    if (m_breaks) {
        m_flow->send(out.left(1 + m_world.roll(int(out.size()))));
        close();
        return;
    }
    qsizetype from = 0;
    for (int cuts = m_world.rollOneIn(3) ? m_world.roll(4) : 0; cuts > 0; --cuts) {
        const qsizetype size = m_world.roll(int(out.size() - from));
        if (size > 0)
            m_flow->send(out.mid(from, size));
        from += size;
    }
    m_flow->send(out.mid(from));
}

// Commands

void ModelImapSession::receive(const QByteArray &bytes)
{
    m_in += bytes;
    work();
}

void ModelImapSession::work()
{
    while (!m_isBusy && !m_over) {
        const qsizetype end = m_in.indexOf("\r\n");
        if (end < 0)
            return;
        const QByteArray line = m_in.left(end);
        m_in.remove(0, end + 2);
        if (m_isIdling)
            leaveIdle(line);
        else if (std::exchange(m_awaitsSecret, false))
            signIn(line);
        else
            run(line);
    }
}

void ModelImapSession::run(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    m_tag = line.left(space);
    const QByteArray command = line.mid(space + 1);
    m_world.say([&] { return QStringLiteral("C: ") + QString::fromLatin1(line); });
    m_isBusy = true;
    if (command.startsWith("AUTHENTICATE") || command.startsWith("LOGIN")) {
        signIn(command);
    } else if (command.startsWith("SELECT ")) {
        select(quotedIn(command));
    } else if (command.startsWith("UID ")) {
        runUid(command.mid(4));
    } else if (command.startsWith("NOTIFY ")) {
        notify(command);
    } else if (command.startsWith("IDLE")) {
        idle();
    } else {
        if (command.startsWith("CAPABILITY"))
            say("* CAPABILITY " + m_traits.capabilities());
        m_resync = m_resync || command.startsWith("ENABLE QRESYNC");
        if (command.startsWith("ENABLE"))
            say("* ENABLED QRESYNC");
        for (std::size_t i = 0; i < m_mail.size(); ++i) {
            const QString name = m_mail.at(i).name();
            if (command.contains("STATUS") && command.contains('"' + name.toLatin1() + '"'))
                status(name);
        }
        if (command.startsWith("LIST") && !command.contains("STATUS")) {
            say("* LIST (\\Archive) \"/\" \"Archive\"");
            say("* LIST (\\Trash) \"/\" \"Trash\"");
        }
        // What a client may poll with tells all (RFC 9051 6.1.2); other commands may.
        if (command == "NOOP")
            m_steps.append([this] { tellAll(); });
        finish(ok);
    }
}

void ModelImapSession::runUid(const QByteArray &line)
{
    if (!m_view) {
        finish("BAD nothing is selected");
    } else if (line.startsWith("SEARCH ")) {
        search(line);
    } else if (line.startsWith("FETCH ")) {
        fetch(line.mid(6));
    } else if (line.startsWith("STORE ")) {
        store(line.mid(6));
    } else {
        if (line.startsWith("MOVE ") || line.startsWith("EXPUNGE "))
            remove(line.split(' ').at(1));
        finish(ok);
    }
}

void ModelImapSession::finish(const QByteArray &answer)
{
    m_steps.append([this, answer] {
        if (m_resync || m_world.rollOneIn(2) || m_traits.notify)
            tellAll();
        say(m_tag + ' ' + answer);
        m_isBusy = false;
    });
    if (m_steps.size() == 1 || m_world.rollOneIn(2))
        nextStep();
    else
        m_later.in(m_world.rollBetween(Millis(0), Millis(120)), [this] { nextStep(); });
}

void ModelImapSession::nextStep()
{
    if (m_over || m_steps.isEmpty())
        return;
    m_steps.takeFirst()();
    flush();
    if (!m_steps.isEmpty()) {
        m_later.in(m_world.rollBetween(Millis(0), Millis(200)), [this] { nextStep(); });
        return;
    }
    if (isPushing() && !m_news.isEmpty())
        pushSoon();
    work();
}

void ModelImapSession::signIn(const QByteArray &line)
{
    m_isBusy = true;
    if (line == "AUTHENTICATE PLAIN") {
        m_awaitsSecret = true;
        m_isBusy = false;
        say("+ ");
        flush();
        return;
    }
    if (m_mail.isAway())
        finish("NO [UNAVAILABLE] Try again later");
    else
        finish(m_world.rollOneIn(2) ? "OK [CAPABILITY " + m_traits.capabilities() + "] Signed in"
                                    : ok);
}

void ModelImapSession::select(const QByteArray &name)
{
    ModelMailbox *mailbox = m_mail.find(QString::fromLatin1(name));
    const bool wasSelected = m_view.has_value();
    m_view.reset();
    if (m_resync && wasSelected)
        say("* OK [CLOSED] Closed");
    if (!mailbox || m_mail.isAway()) {
        finish("NO [UNAVAILABLE] Try again later");
        return;
    }
    m_view.emplace(*mailbox, m_resync);
    const ImapPosition position = mailbox->position();
    say("* FLAGS (\\Seen \\Flagged \\Deleted)");
    say("* " + QByteArray::number(quint64(m_view->messages().size())) + " EXISTS");
    say("* OK [UIDVALIDITY " + QByteArray::number(position.uidValidity) + "] Ok");
    if (m_traits.saysUidNext)
        say("* OK [UIDNEXT " + QByteArray::number(position.uidNext) + "] Ok");
    if (m_traits.resync)
        say("* OK [HIGHESTMODSEQ " + QByteArray::number(position.highestModSeq) + "] Ok");
    finish("OK [READ-WRITE] Selected");
}

void ModelImapSession::search(const QByteArray &what)
{
    NumberSet found;
    const bool unread = what.endsWith("UNSEEN");
    const NumberSet named =
        unread ? NumberSet() : modelNamed(*m_view, what.mid(what.lastIndexOf(' ') + 1));
    for (const auto &[uid, known] : m_view->messages()) {
        const Flags flags = m_view->flagsOf(uid, m_traits.answersFromView).flags;
        if (unread ? !flags.testFlag(Flag::Seen) : named.contains(uid))
            found.insert(uid);
    }
    if (what.contains("RETURN")) {
        say("* ESEARCH (TAG \"" + m_tag + "\") UID" +
            (found.isEmpty() ? QByteArray() : " ALL " + found.toString().toLatin1()));
    } else {
        QByteArray line = "* SEARCH";
        for (const auto &[first, last] : found.ranges()) {
            for (quint64 uid = first; uid <= last; ++uid)
                line += ' ' + QByteArray::number(uid);
        }
        say(line);
    }
    finish(ok);
}

void ModelImapSession::fetch(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray items = line.mid(space);
    NumberSet named = modelNamed(*m_view, line.left(space));
    const qsizetype since = items.indexOf("CHANGEDSINCE ");
    if (since >= 0) {
        const quint64 modSeq = items.mid(since + 13).split(' ').first().toULongLong();
        NumberSet gone = m_view->mailbox().vanishedSince(modSeq);
        NumberSet changed;
        for (const auto &[uid, known] : m_view->messages()) {
            gone.remove(uid);
            if (named.contains(uid) &&
                m_view->flagsOf(uid, m_traits.answersFromView).modSeq > modSeq)
                changed.insert(uid);
        }
        named = changed;
        if (!gone.isEmpty())
            say("* VANISHED (EARLIER) " + gone.toString().toLatin1());
    }
    NumberSet some;
    for (const auto &[first, last] : named.ranges()) {
        for (quint64 uid = first; uid <= last; ++uid) {
            some.insert(uid);
            if (m_world.rollOneIn(12)) {
                m_steps.append([this, some, items] { fetchSome(some, items); });
                some = {};
            }
        }
    }
    m_steps.append([this, some, items] { fetchSome(some, items); });
    finish(ok);
}

void ModelImapSession::fetchSome(const NumberSet &uids, const QByteArray &items)
{
    if (m_world.rollOneIn(3))
        tellAll();
    for (const auto &[first, last] : uids.ranges()) {
        for (quint64 uid = first; uid <= last; ++uid) {
            if (!m_view->messages().contains(uid) || !m_view->mailbox().messages().contains(uid))
                continue;
            if (!m_traits.answersFromView && items.contains("FLAGS"))
                m_view->tellFlags(uid);
            m_out += modelFetched(*m_view, uid, m_view->flagsOf(uid, true), items);
        }
    }
}

void ModelImapSession::store(const QByteArray &line)
{
    ModelMailbox &mailbox = m_view->mailbox();
    const quint64 uid = line.split(' ').first().toULongLong();
    if (const auto stored = mailbox.messages().find(uid); stored != mailbox.messages().end()) {
        Flags flags = stored->second.message.flags;
        const bool on = line.contains('+');
        if (line.contains("Seen"))
            flags.setFlag(Flag::Seen, on);
        if (line.contains("Flagged"))
            flags.setFlag(Flag::Flagged, on);
        if (line.contains("Deleted"))
            flags.setFlag(Flag::Deleted, on);
        mailbox.setFlags(uid, flags);
        m_mail.touch(mailbox);
        tellAll();
    }
    finish(ok);
}

void ModelImapSession::remove(const QByteArray &set)
{
    ModelMailbox &mailbox = m_view->mailbox();
    const quint64 uid = set.toULongLong();
    if (!mailbox.messages().contains(uid))
        return;
    mailbox.take(uid);
    m_mail.touch(mailbox);
}

void ModelImapSession::status(const QString &name)
{
    const ModelMailbox &mailbox = *m_mail.find(name);
    const ImapPosition position = mailbox.position();
    QByteArray line = "* STATUS \"" + name.toLatin1() + "\" (MESSAGES " +
        QByteArray::number(quint64(mailbox.messages().size())) + " UIDNEXT " +
        QByteArray::number(position.uidNext) + " UIDVALIDITY " +
        QByteArray::number(position.uidValidity) + " UNSEEN " +
        QByteArray::number(mailbox.unread().size());
    if (m_resync)
        line += " HIGHESTMODSEQ " + QByteArray::number(position.highestModSeq);
    say(line + ')');
}

// What it says by itself

} // namespace Grelot
