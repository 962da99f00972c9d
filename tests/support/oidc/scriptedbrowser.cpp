// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "scriptedbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Grelot {

namespace {

QString attribute(const QString &tag, const char *name)
{
    const QRegularExpression pattern(QLatin1String(name) + QStringLiteral("=\"([^\"]*)\""));
    return pattern.match(tag).captured(1);
}

/// The fields as a person leaves them.
QByteArray filledIn(const QString &page, const QString &user)
{
    QUrlQuery fields;
    static const QRegularExpression input(QStringLiteral("<input[^>]*>"));
    auto found = input.globalMatch(page);
    while (found.hasNext()) {
        const QString tag = found.next().captured();
        const QString name = attribute(tag, "name");
        if (attribute(tag, "type") == QLatin1String("hidden"))
            fields.addQueryItem(name, attribute(tag, "value"));
        else
            fields.addQueryItem(
                name, name == QLatin1String("login") ? user : QStringLiteral("anything"));
    }
    return fields.toString(QUrl::FullyEncoded).toUtf8();
}

QUrl refusal(const QString &page)
{
    static const QRegularExpression link(QStringLiteral("<a href=\"([^\"]*/abort)\""));
    return QUrl(link.match(page).captured(1));
}

} // namespace

ScriptedBrowser::ScriptedBrowser(QString user)
    : m_user(std::move(user))
{
    connect(&m_network, &QNetworkAccessManager::finished, this, &ScriptedBrowser::loaded);
}

void ScriptedBrowser::open(const QUrl &url, Deed deed)
{
    m_page.clear();
    m_deed = deed;
    load(QNetworkRequest(url));
}

void ScriptedBrowser::load(const QNetworkRequest &request, const QByteArray &form)
{
    if (form.isEmpty()) {
        m_network.get(request);
        return;
    }
    QNetworkRequest post = request;
    post.setHeader(
        QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    m_network.post(post, form);
}

void ScriptedBrowser::loaded(QNetworkReply *reply)
{
    reply->deleteLater();
    const QByteArray bytes = reply->readAll();
    const QString page = QString::fromUtf8(bytes);
    static const QRegularExpression form(QStringLiteral("<form[^>]*>"));
    const QString action = attribute(form.match(page).captured(), "action");
    if (action.isEmpty()) {
        m_page = bytes.isEmpty() ? reply->errorString().toUtf8() : bytes;
        return;
    }
    if (m_deed == Deed::Refuse)
        load(QNetworkRequest(reply->url().resolved(refusal(page))));
    else
        load(QNetworkRequest(reply->url().resolved(QUrl(action))), filledIn(page, m_user));
}

} // namespace Grelot
