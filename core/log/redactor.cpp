// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "redactor.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace Grelot {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption |
            QRegularExpression::UseUnicodePropertiesOption);
}

/// Every match becomes what `replacement` makes of it; a null string leaves it.
void replaceEach(QString &text, const QRegularExpression &expression,
    const std::function<QString(const QRegularExpressionMatch &)> &replacement)
{
    QString result;
    qsizetype from = 0;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString instead = replacement(match);
        if (instead.isNull())
            continue;
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += instead;
        from = match.capturedEnd();
    }
    if (from > 0)
        text = result + text.mid(from);
}

/// As a line of the log has them, and each before what may be a part of it.
QStringList longestFirst(QStringList words)
{
    for (QString &word : words)
        word = Placeholders::prepared(word.simplified());
    words.removeAll(QString());
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

/// Long, and of characters as no word of a language has them together.
bool isTokenLike(const QString &word)
{
    const auto has = [&](auto test) { return std::any_of(word.begin(), word.end(), test); };
    const bool digits = has([](QChar c) { return c.isDigit(); });
    const bool mixed =
        has([](QChar c) { return c.isUpper(); }) && has([](QChar c) { return c.isLower(); });
    const bool signs = has([](QChar c) { return c == u'+' || c == u'=' || c == u'/'; });
    return digits || signs || (mixed && word.size() >= 20);
}

} // namespace

Redactor::Redactor(const PersonalWords &words)
    : m_words{words.accounts, longestFirst(words.users), longestFirst(words.hosts), {}}
{
    // The numbers follow the settings, not the text, so that two copies can be compared.
    for (const QString &account : words.accounts)
        m_placeholders.of(QStringLiteral("account"), account);
    for (const QString &host : words.hosts)
        m_placeholders.of(QStringLiteral("host"), host);
    m_words.accounts = longestFirst(words.accounts);
    const QStringList texts =
        longestFirst(words.texts.first(std::min(mostTexts, words.texts.size())));
    for (const QString &text : texts)
        (text.contains(u' ') ? m_phrases : m_singleWords).append(text);
}

QString Redactor::redact(const QString &original)
{
    QString text = Placeholders::prepared(original);
    takeOutSecrets(text);
    // Each step leaves nothing that the next ones could take for half of something: a subject of
    // several words may name a host, and a host may have a user's name in it.
    takeOutWords(text, m_phrases, QStringLiteral("text"), Within::Nothing);
    takeOutPlaces(text);
    takeOutWords(text, m_words.users, QStringLiteral("user"), Within::LongWords);
    takeOutWords(text, m_words.accounts, QStringLiteral("account"), Within::Nothing);
    takeOutWords(text, m_singleWords, QStringLiteral("text"), Within::Nothing);
    takeOutShapes(text);
    return m_placeholders.spelt(text);
}

void Redactor::takeOutSecrets(QString &text)
{
    static const auto named = pattern(QStringLiteral(
        R"(\b((?:proxy-)?authorization|(?:set-)?cookie|password|passwd|pass|pwd|passphrase|)"
        R"((?:client_)?secret|(?:(?:access|refresh|id)_)?token|api[-_ ]?key)\b("?\s*[:=]\s*)([^\n]+))"));
    static const auto signIn =
        pattern(QStringLiteral(R"(\b(login|authenticate|bearer|basic)[ \t]+([^\n]+))"));
    const auto behind = [this](const QRegularExpressionMatch &match) {
        const int last = match.lastCapturedIndex();
        return match.captured().first(match.capturedStart(last) - match.capturedStart()) +
            m_placeholders.of(QStringLiteral("secret"), match.captured(last));
    };
    replaceEach(text, named, behind);
    replaceEach(text, signIn, behind);
}

void Redactor::takeOutPlaces(QString &text)
{
    static const auto url = pattern(QStringLiteral(R"(\b([a-z][a-z0-9+.-]*://)([^\s<>"']+))"));
    static const auto address = pattern(QStringLiteral(
        R"([^\s<>"'(),;:=\x{E000}-\x{F8FF}]+(?:@|%40)[^\s<>"'(),;\x{E000}-\x{F8FF}]+)"));
    static const auto nameBefore = pattern(
        QStringLiteral(R"([^\s,;:<>]+(?:[ \t]+[^\s,;:<>]+){0,3}(?=[ \t]*<[\x{E000}-\x{F8FF}]>))"));
    static const auto host = pattern(QStringLiteral(
        R"((?<![\w.-])(?:\w(?:[\w-]*\w)?\.)+(?:xn--[\w-]+|[^\W\d_]{2,63})\.?(?![\w-]))"));
    static const auto ip4 = pattern(QStringLiteral(R"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w))"));
    static const auto ip6 =
        pattern(QStringLiteral(R"((?<![\w:])[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*(?:%\w+)?)"));
    const auto ip = [this](const QRegularExpressionMatch &match) {
        const QHostAddress found(match.captured());
        return found.isNull() || found.isLoopback()
            ? QString()
            : m_placeholders.of(QStringLiteral("ip"), match.captured());
    };
    replaceEach(text, url, [this](const QRegularExpressionMatch &match) {
        return match.captured(1) + m_placeholders.of(QStringLiteral("url"), match.captured(2));
    });
    replaceEach(text, address, as(QStringLiteral("address")));
    replaceEach(text, nameBefore, as(QStringLiteral("text")));
    replaceEach(text, host, as(QStringLiteral("host")));
    takeOutWords(text, m_words.hosts, QStringLiteral("host"), Within::LongWords);
    replaceEach(text, ip4, ip);
    replaceEach(text, ip6, ip);
}

void Redactor::takeOutShapes(QString &text)
{
    static const auto home =
        pattern(QStringLiteral(R"(((?:/home|/users|\\users)[/\\])([^\s/\\"']+))"));
    static const auto encoded = pattern(QStringLiteral(R"(=\?[^?\s]+\?[bq]\?[^\s]*(?:\?=|$))"));
    static const auto quotation = pattern(
        QStringLiteral(R"("[^"\n]*(?:"|$)|“[^”\n]*(?:”|$)|„[^“”\n]*(?:[“”]|$)|«[^»\n]*(?:»|$)|)"
                       R"(‘[^’\n]*(?:’|$)|(?<!\w)'[^'\n]*(?:'(?!\w)|$))"));
    static const auto word = pattern(QStringLiteral(R"([A-Za-z0-9+/=_~.-]{16,})"));
    replaceEach(text, home, [this](const QRegularExpressionMatch &match) {
        return match.captured(1) + m_placeholders.of(QStringLiteral("user"), match.captured(2));
    });
    replaceEach(text, encoded, as(QStringLiteral("text")));
    replaceEach(text, quotation, as(QStringLiteral("text")));
    replaceEach(text, word, [this](const QRegularExpressionMatch &match) {
        return isTokenLike(match.captured())
            ? m_placeholders.of(QStringLiteral("token"), match.captured())
            : QString();
    });
}

void Redactor::takeOutWords(
    QString &text, const QStringList &words, const QString &kind, Within within)
{
    for (const QString &word : words) {
        if (!text.contains(word, Qt::CaseInsensitive))
            continue;
        const QString known = QRegularExpression::escape(word);
        // An account named "work" is not to be found in "network"; a user's name is, everywhere.
        const bool anywhere = within == Within::LongWords && word.size() >= 4;
        const auto expression = pattern(anywhere
                ? known
                : QStringLiteral("(?<![^\\W_])") + known + QStringLiteral("(?![^\\W_])"));
        replaceEach(text, expression, as(kind));
    }
}

std::function<QString(const QRegularExpressionMatch &)> Redactor::as(const QString &kind)
{
    return [this, kind](const QRegularExpressionMatch &match) {
        return m_placeholders.of(kind, match.captured());
    };
}

} // namespace Grelot
