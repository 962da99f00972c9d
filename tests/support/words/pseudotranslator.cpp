// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pseudotranslator.h"

#include <QRegularExpression>

namespace Grelot {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceinosuyACEINOSUY");
    static const QString other =
        QStringLiteral("\u00e0\u00e7\u00e9\u00ef\u00f1\u00f6\u0161\u00fc\u00fd"
                       "\u00c0\u00c7\u00c9\u00cf\u00d1\u00d6\u0160\u00dc\u00dd");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : other[at];
}

QChar arabic(QChar letter)
{
    if (letter.unicode() > 0x7f || !letter.isLetter())
        return letter;
    constexpr char16_t alef = 0x627;
    return QChar(char16_t(alef + (letter.toLower().unicode() - u'a') % 26));
}

/// Two fifths more: more words, or a longer one.
QString padding(const QString &text)
{
    const qsizetype size = (text.size() * 2 + 4) / 5;
    if (!text.contains(u' '))
        return QString(size, u'~');
    QString words;
    while (words.size() < size)
        words += QStringLiteral(" l\u00f6rem");
    return words.left(size);
}

} // namespace

QString PseudoTranslator::letters(const QString &text) const
{
    // What is left alone: placeholders, and the letter of an accelerator.
    static const QRegularExpression fixed(QStringLiteral("%L?\\d+|%n|&."));
    QString result;
    qsizetype done = 0;
    const auto append = [&](QStringView part) {
        for (const QChar letter : part)
            result += m_kind == Kind::Long ? accented(letter) : arabic(letter);
    };
    auto matches = fixed.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        append(QStringView(text).mid(done, match.capturedStart() - done));
        result += match.captured();
        done = match.capturedEnd();
    }
    append(QStringView(text).mid(done));
    return result;
}

QString PseudoTranslator::translate(
    const char *context, const char *source, const char *, int) const
{
    // Not a text, but a question of Qt's.
    if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return m_kind == Kind::Arabic ? QStringLiteral("RTL") : QStringLiteral("LTR");
    if (qstrcmp(context, "QShortcut") == 0)
        return {};
    const QString text = QString::fromUtf8(source);
    return mark + letters(text) + (m_kind == Kind::Long ? padding(text) : QString()) + mark;
}

} // namespace Grelot
