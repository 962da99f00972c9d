// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "htmltext.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace Grelot {

namespace {

constexpr qsizetype maxEntity = 10; // characters of "&...;" without these two

bool isInline(QStringView tag)
{
    static constexpr QStringView names[] = {u"a", u"abbr", u"b", u"big", u"code", u"em", u"font",
        u"i", u"ins", u"mark", u"s", u"small", u"span", u"strong", u"sub", u"sup", u"tt", u"u",
        u"wbr"};
    return std::any_of(std::begin(names), std::end(names),
        [tag](QStringView name) { return tag.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isHidden(QStringView tag)
{
    static constexpr QStringView names[] = {
        u"style", u"script", u"head", u"title", u"template", u"noscript"};
    return std::any_of(std::begin(names), std::end(names),
        [tag](QStringView name) { return tag.compare(name, Qt::CaseInsensitive) == 0; });
}

QString namedEntity(QStringView name)
{
    static const QHash<QString, char32_t> known = {{QStringLiteral("amp"), U'&'},
        {QStringLiteral("lt"), U'<'}, {QStringLiteral("gt"), U'>'}, {QStringLiteral("quot"), U'"'},
        {QStringLiteral("apos"), U'\''}, {QStringLiteral("nbsp"), U' '},
        {QStringLiteral("copy"), 0xA9}, {QStringLiteral("reg"), 0xAE},
        {QStringLiteral("trade"), 0x2122}, {QStringLiteral("euro"), 0x20AC},
        {QStringLiteral("pound"), 0xA3}, {QStringLiteral("hellip"), 0x2026},
        {QStringLiteral("ndash"), 0x2013}, {QStringLiteral("mdash"), 0x2014},
        {QStringLiteral("lsquo"), 0x2018}, {QStringLiteral("rsquo"), 0x2019},
        {QStringLiteral("ldquo"), 0x201C}, {QStringLiteral("rdquo"), 0x201D},
        {QStringLiteral("laquo"), 0xAB}, {QStringLiteral("raquo"), 0xBB},
        {QStringLiteral("bull"), 0x2022}, {QStringLiteral("middot"), 0xB7},
        {QStringLiteral("zwnj"), 0x200B}, {QStringLiteral("zwj"), 0x200B},
        {QStringLiteral("shy"), 0xAD}, {QStringLiteral("auml"), 0xE4},
        {QStringLiteral("ouml"), 0xF6}, {QStringLiteral("uuml"), 0xFC},
        {QStringLiteral("Auml"), 0xC4}, {QStringLiteral("Ouml"), 0xD6},
        {QStringLiteral("Uuml"), 0xDC}, {QStringLiteral("szlig"), 0xDF},
        {QStringLiteral("eacute"), 0xE9}, {QStringLiteral("egrave"), 0xE8},
        {QStringLiteral("ecirc"), 0xEA}, {QStringLiteral("agrave"), 0xE0},
        {QStringLiteral("acirc"), 0xE2}, {QStringLiteral("ccedil"), 0xE7},
        {QStringLiteral("ocirc"), 0xF4}, {QStringLiteral("ntilde"), 0xF1}};
    const auto it = known.constFind(name.toString());
    return it == known.cend() ? QString() : QString::fromUcs4(&*it, 1);
}

QString numericEntity(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint code = hex ? digits.mid(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t c = code;
    return QString::fromUcs4(&c, 1);
}

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    {
    }

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<')
                markup();
            else if (c == u'&')
                entity();
            else {
                m_text += c;
                ++m_at;
            }
        }
        return m_text;
    }

private:
    void skipTo(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void markup()
    {
        if (m_html.sliced(m_at).startsWith(u"<!--")) {
            skipTo(u"-->");
            return;
        }
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar(u'a');
        if (!next.isLetter() && next != u'/' && next != u'!' && next != u'?') {
            m_text += u'<'; // "3 < 4"
            ++m_at;
            return;
        }
        qsizetype end = m_at + 1 + (next == u'/');
        const qsizetype nameFrom = end;
        while (end < m_html.size() && m_html[end].isLetterOrNumber())
            ++end;
        const QStringView name =
            m_html.sliced(qMin(nameFrom, m_html.size()), end - qMin(nameFrom, end));
        skipTo(u">");
        if (next != u'/' && isHidden(name)) {
            skipTo(QStringLiteral("</%1").arg(name));
            skipTo(u">");
        }
        if (!isInline(name))
            m_text += u' ';
    }

    void entity()
    {
        const QStringView window =
            m_html.sliced(m_at + 1, qMin(maxEntity + 1, m_html.size() - m_at - 1));
        const qsizetype end = window.indexOf(u';');
        const QStringView name = end < 0 ? QStringView() : window.first(end);
        const QString decoded =
            name.startsWith(u'#') ? numericEntity(name.sliced(1)) : namedEntity(name);
        m_text += decoded.isEmpty() ? QStringLiteral("&") : decoded;
        m_at += decoded.isEmpty() ? 1 : end + 2;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
};

} // namespace

QString htmlToText(QStringView html)
{
    return HtmlReader(html).read();
}

} // namespace Grelot
