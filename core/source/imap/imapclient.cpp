// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapclient.h"

#include "imapfailure.h"

namespace Grelot {

namespace {

constexpr qsizetype openingSize = 16; // bytes, enough for a page's head

} // namespace

QByteArray imapQuoted(const QByteArray &text)
{
    QByteArray result = text;
    result.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + result + '"';
}

bool isQuotable(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

ImapClient::ImapClient(
    const ImapConfig &config, Clock &clock, const ImapTransportFactory &transport, QObject *parent)
    : QObject(parent)
    , m_transport(transport(config))
    , m_deadline(clock.alarm([this] { fail(ImapFailures::silent(commandDeadline)); }))
{
    connect(m_transport.get(), &ImapTransport::received, this, &ImapClient::onReceived);
    connect(m_transport.get(), &ImapTransport::failed, this, &ImapClient::fail);
    connect(m_transport.get(), &ImapTransport::encrypted, this, &ImapClient::secured);
}

ImapClient::~ImapClient() = default;

void ImapClient::open()
{
    m_transport->open();
    watch();
}

void ImapClient::startTls()
{
    // What was said in the clear anybody may have said (RFC 9051 6.2.1).
    m_parser = ImapParser();
    m_capabilities.clear();
    m_enabled.clear();
    m_transport->startTls();
}

bool ImapClient::isEncrypted() const
{
    return m_transport->isEncrypted();
}

void ImapClient::abort()
{
    if (m_dead)
        return;
    m_dead = true;
    m_deadline->stop();
    m_transport->abort();
    answerAll(ImapFailures::abandoned());
}

void ImapClient::fail(const Failure &failure)
{
    if (m_dead)
        return;
    m_dead = true;
    m_deadline->stop();
    m_transport->abort();
    answerAll(failure);
    // Whoever hears it may destroy this object: not from within a callback of ours.
    QMetaObject::invokeMethod(
        this, [this, failure] { Q_EMIT failed(failure); }, Qt::QueuedConnection);
}

void ImapClient::answerAll(const Failure &failure)
{
    const QQueue<Sent> sent = std::exchange(m_sent, {});
    const QQueue<ImapCommand> waiting = std::exchange(m_waiting, {});
    for (const Sent &one : sent) {
        if (one.command.done)
            one.command.done({{}, failure});
    }
    for (const ImapCommand &command : waiting) {
        if (command.done)
            command.done({{}, failure});
    }
}

void ImapClient::run(ImapCommand command)
{
    if (m_dead) {
        if (command.done)
            command.done({{}, ImapFailures::abandoned()});
        return;
    }
    m_waiting.append(std::move(command));
    if (!m_sent.isEmpty() && m_sent.last().command.isIdle && !m_idleEnded)
        Q_EMIT blocked();
    sendNext();
}

void ImapClient::endIdle()
{
    m_transport->write("DONE\r\n");
    m_idleEnded = true;
    sendNext();
}

void ImapClient::sendNext()
{
    const bool free =
        m_sent.isEmpty() || (m_sent.size() == 1 && m_sent.first().command.isIdle && m_idleEnded);
    if (m_waiting.isEmpty() || !free || m_dead)
        return;
    Sent next{'g' + QByteArray::number(++m_lastTag), m_waiting.dequeue()};
    m_transport->write(next.tag + ' ' + next.command.text + "\r\n");
    m_sent.append(std::move(next));
    watch();
}

void ImapClient::watch()
{
    // An IDLE that was not ended is watched over by ImapIdle.
    const bool waits = m_sent.isEmpty() ? !m_greeted : !m_sent.last().command.isIdle;
    if (waits && !m_dead)
        m_deadline->start(commandDeadline);
    else
        m_deadline->stop();
}

bool ImapClient::isWebPage(const QByteArray &bytes)
{
    m_opening = (m_opening + bytes.left(openingSize)).left(openingSize);
    const QByteArray start = m_opening.trimmed();
    return start.startsWith("HTTP/") || start.startsWith('<');
}

void ImapClient::onReceived(const QByteArray &bytes)
{
    Q_EMIT alive();
    if (!m_greeted && isWebPage(bytes)) {
        fail(ImapFailures::webPage());
        return;
    }
    m_parser.feed(bytes);
    while (!m_dead) {
        const auto response = m_parser.next();
        if (!response)
            break;
        handle(*response);
    }
    if (!m_dead && !m_parser.error().isEmpty())
        fail(ImapFailures::protocol(m_parser.error()));
    if (!m_dead)
        finishBatch();
}

void ImapClient::finishBatch()
{
    watch();
    Q_EMIT batchEnded();
    if (!m_dead && m_greeted && isFree())
        Q_EMIT drained();
}

void ImapClient::handle(const ImapResponse &response)
{
    if (!m_greeted) {
        const auto *status = std::get_if<ImapStatus>(&response);
        if (!status) {
            fail(ImapFailures::protocol(tr("it sends no greeting")));
            return;
        }
        m_greeted = true;
        learn(*status);
        Q_EMIT greeted(*status);
        return;
    }
    if (const auto *tagged = std::get_if<ImapTagged>(&response))
        handleTagged(*tagged);
    else if (const auto *continuation = std::get_if<ImapContinuation>(&response))
        handleContinuation(*continuation);
    else
        handleUntagged(response);
}

void ImapClient::handleTagged(const ImapTagged &tagged)
{
    if (m_sent.isEmpty() || m_sent.first().tag != tagged.tag) {
        fail(ImapFailures::protocol(tr("it answers a command that was not given")));
        return;
    }
    learn(tagged.status);
    const ImapCommand command = m_sent.dequeue().command;
    if (command.isIdle)
        m_idleEnded = false;
    ImapAnswer answer{tagged.status, {}};
    if (tagged.status.condition != ImapCondition::Ok)
        answer.failure = ImapFailures::command(tagged.status);
    if (command.done)
        command.done(answer);
    if (!m_dead && !answer.failure)
        Q_EMIT completed();
    sendNext();
}

void ImapClient::handleContinuation(const ImapContinuation &continuation)
{
    if (m_sent.isEmpty())
        return;
    ImapCommand &command = m_sent.first().command;
    if (!command.chunks.isEmpty()) {
        m_transport->write(command.chunks.takeFirst());
    } else if (command.respond) {
        const auto answer = command.respond(continuation.text);
        if (const auto *failure = std::get_if<Failure>(&answer))
            fail(*failure);
        else
            m_transport->write(std::get<QByteArray>(answer) + "\r\n");
    } else if (command.continued) {
        command.continued();
    } else {
        fail(ImapFailures::protocol(tr("it asks for more where there is no more")));
    }
}

void ImapClient::handleUntagged(const ImapResponse &response)
{
    if (const auto *status = std::get_if<ImapStatus>(&response)) {
        learn(*status);
        if (status->condition == ImapCondition::Bye) {
            fail(ImapFailures::bye(*status));
            return;
        }
    } else if (const auto *capabilities = std::get_if<ImapCapabilities>(&response)) {
        learn(capabilities->names);
    } else if (const auto *enabled = std::get_if<ImapEnabled>(&response)) {
        for (const QByteArray &name : enabled->names)
            m_enabled.insert(name);
    }
    if (!m_sent.isEmpty()) {
        const auto collect = m_sent.first().command.collect;
        if (collect && collect(response))
            return;
    }
    Q_EMIT responded(response);
}

void ImapClient::learn(const ImapStatus &status)
{
    if (status.code.name == "CAPABILITY")
        learn(status.code.argument.toUpper().split(' '));
}

void ImapClient::learn(const QByteArrayList &capabilities)
{
    m_capabilities = QSet<QByteArray>(capabilities.begin(), capabilities.end());
}

} // namespace Grelot
