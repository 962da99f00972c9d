// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "placeholders.h"

#include <QStringList>

#include <functional>

class QRegularExpressionMatch;

namespace Grelot {

/// What is known to be the person's own, so that it is found in whatever form it comes.
struct PersonalWords
{
    QStringList accounts; ///< names, in the order of the settings
    QStringList users;    ///< sign-in names, the system's too
    QStringList hosts;
    QStringList texts; ///< subjects, names of people and mailboxes
};

/// Takes out of a text what may tell who somebody is, whom they write to, or how they sign in, and
/// leaves a placeholder that is the same for the same thing: what is known, and whatever has the
/// shape of an address, a URL, a host, an IP, a token, a secret or a quotation. It rather takes out
/// too much.
class Redactor
{
public:
    static constexpr qsizetype mostTexts = 1'000; ///< that are looked for, of PersonalWords

    explicit Redactor(const PersonalWords &words);

    QString redact(const QString &original);

private:
    /// Whether words of 4 letters and more are looked for within other words as well.
    enum class Within { Nothing, LongWords };

    void takeOutSecrets(QString &text);
    void takeOutPlaces(QString &text);
    void takeOutShapes(QString &text);
    void takeOutWords(QString &text, const QStringList &words, const QString &kind, Within within);
    std::function<QString(const QRegularExpressionMatch &)> as(const QString &kind);

    PersonalWords m_words;
    QStringList m_phrases;
    QStringList m_singleWords;
    Placeholders m_placeholders;
};

} // namespace Grelot
