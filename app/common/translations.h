// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QTranslator>

namespace Grelot {

/// The program's words, and Qt's, in the person's language; English where it does not come in that.
class Translations
{
public:
    /// Needs an application, and holds as long as this.
    explicit Translations(const QLocale &locale = QLocale::system());
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Of the program's own words: "fr".
    QString language() const { return m_own.language(); }

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace Grelot
