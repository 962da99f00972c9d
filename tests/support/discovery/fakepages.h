// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagefetcher.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace Grelot {

/// A web that holds what a test puts into it, by URL; other hosts do not exist.
class FakePages final : public PageFetcher
{
public:
    QHash<QString, Answer> answers;
    QSet<QString> silent; ///< URLs that are never answered
    bool allSilent = false;
    QList<PageRequest> asked;

    void add(const QString &url, const QByteArray &body, const QByteArray &type = "text/xml")
    {
        answers.insert(url, Page{QUrl(url), 200, type, body});
    }
    void fetch(const PageRequest &request, QObject *asker, Answered answered) override
    {
        asked.append(request);
        const QString url = request.url.toString(QUrl::FullyEncoded);
        if (allSilent || silent.contains(url))
            return;
        const Answer answer =
            answers.value(url, Answer(QStringLiteral("There is no host %1.").arg(url)));
        QMetaObject::invokeMethod(
            asker, [answer, answered = std::move(answered)] { answered(answer); },
            Qt::QueuedConnection);
    }
};

} // namespace Grelot
