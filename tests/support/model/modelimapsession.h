// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelflow.h"
#include "modelimaptraits.h"
#include "modelimapview.h"
#include "modelmailserver.h"

#include <QSet>

#include <optional>

namespace Grelot {

/// One connection as an IMAP server sees it. It tells changes as the RFCs allow: late, in parts, in
/// the middle of an answer; but with QRESYNC no command ends before all is told.
class ModelImapSession final
{
public:
    ModelImapSession(const std::shared_ptr<ModelFlow> &flow, ModelMailServer &mail,
        const ModelImapTraits &traits, ModelWorld &world);
    ~ModelImapSession();

    bool isOver() const { return m_over; }
    void greet();
    void noticed(const QString &mailbox);
    void dropped(const QString &mailbox);
    void bye();
    void breakNextAnswer() { m_breaks = true; }

private:
    using Step = std::function<void()>;

    void receive(const QByteArray &bytes);
    void work();
    void run(const QByteArray &line);
    void runUid(const QByteArray &line);
    void nextStep();
    void finish(const QByteArray &answer);
    void say(const QByteArray &line) { m_out += line + "\r\n"; }
    void flush();
    void close();

    void signIn(const QByteArray &line);
    void select(const QByteArray &name);
    void search(const QByteArray &what);
    void fetch(const QByteArray &line);
    void fetchSome(const NumberSet &uids, const QByteArray &items);
    void store(const QByteArray &line);
    void remove(const QByteArray &set);
    void notify(const QByteArray &line);
    void status(const QString &name);
    void idle();
    void beat(int idle);
    void logOffLater(int idle);
    void leaveIdle(const QByteArray &line);

    bool isPushing() const { return m_isIdling || !m_notified.isEmpty(); }
    void pushSoon();
    void push();
    void tellAll();

    std::shared_ptr<ModelFlow> m_flow;
    ModelMailServer &m_mail;
    const ModelImapTraits &m_traits;
    ModelWorld &m_world;
    Later m_later;
    QByteArray m_in;
    QByteArray m_out;
    QByteArray m_tag;
    QList<Step> m_steps;
    std::optional<ModelImapView> m_view;
    QSet<QString> m_notified; ///< mailboxes that NOTIFY tells of; "" is the selected one
    QSet<QString> m_news;     ///< of them, those with something to tell
    int m_idles = 0;
    bool m_resync = false;
    bool m_isIdling = false;
    bool m_isBusy = false;
    bool m_awaitsSecret = false;
    bool m_pushes = false;
    bool m_breaks = false;
    bool m_over = false;
};

} // namespace Grelot
