// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "bodystructure.h"

#include "imaplimits.h"

namespace Grelot {

namespace {

// body-type-text: type, subtype, parameters, id, description, encoding, octets, lines, MD5,
// disposition
constexpr qsizetype parametersAt = 2;
constexpr qsizetype encodingAt = 5;
constexpr qsizetype dispositionAt = 9;

QByteArray charsetOf(const ImapValue &parameters)
{
    for (qsizetype i = 0; i + 1 < parameters.items.size(); i += 2) {
        if (parameters.items[i].text.compare("charset", Qt::CaseInsensitive) == 0)
            return parameters.items[i + 1].text;
    }
    return {};
}

std::optional<TextPart> textPart(const ImapValue &part, const QByteArray &section)
{
    const QByteArray subtype = part.at(1).text.toLower();
    if (part.at(0).text.toLower() != "text" || (subtype != "plain" && subtype != "html"))
        return std::nullopt;
    if (part.at(dispositionAt).at(0).text.toLower() == "attachment")
        return std::nullopt;
    return TextPart{
        section, charsetOf(part.at(parametersAt)), part.at(encodingAt).text, subtype == "html"};
}

std::optional<TextPart> find(const ImapValue &part, const QByteArray &section, int depth)
{
    if (!part.at(0).isList())
        return textPart(part, section.isEmpty() ? QByteArray("1") : section);
    if (depth > ImapLimits::depth)
        return std::nullopt;
    std::optional<TextPart> html;
    qsizetype number = 0;
    const QByteArray prefix = section.isEmpty() ? section : section + '.';
    for (const ImapValue &child : part.items) {
        if (!child.isList())
            break; // the multipart's subtype
        const auto found = find(child, prefix + QByteArray::number(++number), depth + 1);
        if (found && !found->html)
            return found;
        if (found && !html)
            html = found;
    }
    return html;
}

} // namespace

std::optional<TextPart> findTextPart(const ImapValue &structure)
{
    return find(structure, {}, 0);
}

} // namespace Grelot
