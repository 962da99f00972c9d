// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace Grelot {

/// A browser with a person before it who fills in what forms ask for and sends them, until a page
/// has none. It keeps cookies and follows redirects.
class ScriptedBrowser final : public QObject
{
    Q_OBJECT

public:
    enum class Deed {
        Agree,
        Refuse, ///< follows the first page's link that ends the sign-in
    };

    explicit ScriptedBrowser(QString user);

    void open(const QUrl &url, Deed deed = Deed::Agree);
    /// The last page, once there is nothing left to do on it; empty before.
    const QByteArray &page() const { return m_page; }

private:
    void load(const QNetworkRequest &request, const QByteArray &form = {});
    void loaded(QNetworkReply *reply);

    QString m_user;
    Deed m_deed = Deed::Agree;
    QNetworkAccessManager m_network;
    QByteArray m_page;
};

} // namespace Grelot
