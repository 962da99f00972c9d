// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailaddress.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace Grelot {

namespace {

// RFC 5321 4.5.3.1 and RFC 1035 2.3.4, in octets
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomain = 253;
constexpr qsizetype longestLabel = 63;

bool isLocalPart(const QString &text)
{
    const auto isOdd = [](QChar c) {
        return c.isSpace() || !c.isPrint() || QStringView(u"\"(),:;<>@[\\]").contains(c);
    };
    return !text.isEmpty() && text.toUtf8().size() <= longestLocalPart &&
        std::none_of(text.begin(), text.end(), isOdd);
}

bool isLabel(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !text.isEmpty() && text.size() <= longestLabel && !text.startsWith(u'-') &&
        !text.endsWith(u'-') && std::all_of(text.begin(), text.end(), isPlain);
}

bool isDomain(const QString &ascii)
{
    const QStringList labels = ascii.split(u'.');
    return labels.size() > 1 && ascii.size() <= longestDomain && QHostAddress(ascii).isNull() &&
        std::all_of(labels.begin(), labels.end(), isLabel);
}

} // namespace

std::optional<MailAddress> MailAddress::parse(const QString &text)
{
    const QString typed = text.trimmed();
    const qsizetype at = typed.lastIndexOf(u'@');
    if (at < 0)
        return std::nullopt;
    MailAddress address;
    address.m_local = typed.first(at);
    address.m_written = typed.sliced(at + 1);
    address.m_domain = QString::fromLatin1(QUrl::toAce(address.m_written)).toLower();
    if (!isLocalPart(address.m_local) || !isDomain(address.m_domain))
        return std::nullopt;
    return address;
}

bool MailAddress::owns(const QString &host) const
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(host)).toLower();
    return ascii == m_domain || ascii.endsWith(u'.' + m_domain);
}

} // namespace Grelot
