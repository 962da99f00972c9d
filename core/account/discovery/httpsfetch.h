// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagefetcher.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace Grelot {

/// One request of an HttpsFetcher and its redirects; deletes itself once it has answered.
class HttpsFetch final : public QObject
{
    Q_OBJECT

public:
    HttpsFetch(QNetworkAccessManager &network, PageRequest request, PageFetcher::Answered answered,
        QObject *parent);
    ~HttpsFetch() override;

    void start();

private:
    void send(const QUrl &url);
    void drop();
    void read();
    void end();
    bool isRedirect() const;
    void redirect();
    QString objectionTo(const QUrl &url) const;
    QString networkProblem() const;
    void answer(const PageFetcher::Answer &answer);

    QNetworkAccessManager &m_network;
    PageRequest m_request;
    PageFetcher::Answered m_answered;
    QNetworkReply *m_reply = nullptr; ///< a child of the network's
    QByteArray m_body;
    int m_redirects = 0;
};

} // namespace Grelot
