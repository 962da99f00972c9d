// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "redirectrequest.h"

#include "formfields.h"
#include "pkce.h"

namespace Grelot {

std::optional<RedirectAnswer> readRedirect(
    const QByteArray &head, const QByteArray &path, const QByteArray &state)
{
    const QByteArrayList words =
        head.first(std::max<qsizetype>(head.indexOf("\r\n"), 0)).split(' ');
    if (words.size() != 3 || words.at(0) != "GET" || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    const QByteArray &target = words.at(1);
    const qsizetype question = target.indexOf('?');
    if (question < 0 || target.first(question) != path)
        return std::nullopt;
    const FormFields fields = FormFields::decoded(target.mid(question + 1));
    const auto told = fields.only("state");
    if (!told || !isSame(told->toUtf8(), state))
        return std::nullopt;
    const RedirectAnswer answer{
        fields.only("code").value_or(QString()), fields.only("error").value_or(QString())};
    if (answer.code.isEmpty() == answer.error.isEmpty())
        return std::nullopt;
    return answer;
}

} // namespace Grelot
