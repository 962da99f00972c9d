// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace Grelot {

/// A language that nobody speaks, made of the English texts. Placeholders, accelerators and lines
/// stay what they are.
class PseudoTranslator final : public QTranslator
{
public:
    enum class Kind {
        Long,   ///< accents, and almost half as long again, as German may be
        Arabic, ///< letters that run from right to left
    };

    explicit PseudoTranslator(Kind kind)
        : m_kind(kind)
    {
    }

    /// Stands at both ends of every text of its, and in no other.
    static constexpr QChar mark = u'\u2016';

    bool isEmpty() const override { return false; }
    QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    QString letters(const QString &text) const;

    Kind m_kind;
};

} // namespace Grelot
