// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountsession.h"
#include "fakesecrets.h"
#include "letters.h"
#include "scriptedsource.h"
#include "virtualclock.h"

#include <QDir>
#include <QTest>

namespace Grelot {

inline const QString inbox = QStringLiteral("INBOX");

inline Failure away()
{
    return {FailureKind::Transient, QStringLiteral("away"), {}, {}};
}

/// One run of the program on the folder that outlives it.
struct SessionRun
{
    explicit SessionRun(const QString &path, bool holdSecret = false)
        : folder(path)
    {
        auto secretsOwned = std::make_unique<FakeSecrets>();
        auto sourceOwned = std::make_unique<ScriptedSource>();
        secrets = secretsOwned.get();
        secrets->held = holdSecret;
        source = sourceOwned.get();
        session = std::make_unique<AccountSession>(
            AccountSession::Parts{QStringLiteral("work"), QStringLiteral("url"), {inbox},
                std::move(secretsOwned), std::move(sourceOwned),
                StateStore(path, QStringLiteral("work"), QStringLiteral("url")), false,
                ActionStore(path, QStringLiteral("work"), QStringLiteral("url"))},
            clock, random);
        QObject::connect(session.get(), &AccountSession::rang,
            [this](const QString &, const Messages &messages) {
                for (const Message &message : messages)
                    rung.append(message.id);
            });
    }
    /// Opens it and, unless the secret is held back, brings it in step.
    void start()
    {
        session->start();
        if (source->m_dialer.last)
            source->m_dialer.last->succeed();
    }
    /// Brings the present link in step; it stands until the test breaks it.
    void succeed()
    {
        LinkTimings &timings = source->m_dialer.last->m_timings;
        timings.silence = timings.answer = std::chrono::hours(1'000);
        source->m_dialer.last->succeed();
    }
    void breakDown() { Q_EMIT source->m_dialer.last->failed(away()); }
    void say(const MailUpdate &update) { Q_EMIT source->updated(update); }
    /// Dies without a chance to save: what is on disk stays as it is now.
    void kill()
    {
        QHash<QString, QByteArray> onDisk;
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            onDisk.insert(name, file.readAll());
        }
        session.reset();
        for (auto it = onDisk.begin(); it != onDisk.end(); ++it) {
            QFile file(folder.filePath(it.key()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(it.value());
        }
    }

    QDir folder;
    VirtualClock clock;
    RandomSource random{1};
    FakeSecrets *secrets = nullptr;
    ScriptedSource *source = nullptr;
    std::unique_ptr<AccountSession> session;
    QStringList rung;
};

} // namespace Grelot
