// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewaybench.h"

namespace Grelot {

GatewayBench::GatewayBench(const GatewayOptions &options)
    : server(
          options, login,
          [this](const Credentials &credentials, const QString &) {
              constexpr quint64 epoch = 7;
              auto feed =
                  std::make_unique<DemoMailbox>(clock, random, DemoMailbox::Life::Still, epoch);
              feeds[credentials.user] = feed.get();
              ++feedsMade;
              return feed;
          },
          clock)
{
    if (const auto error = server.listen())
        qFatal("%s", qPrintable(*error));
}

QUrl GatewayBench::url(const QString &path, const QString &scheme) const
{
    QUrl url = server.url();
    url.setScheme(scheme);
    const qsizetype mark = path.indexOf(u'?');
    url.setPath(url.path() + path.left(mark < 0 ? path.size() : mark));
    if (mark >= 0)
        url.setQuery(path.mid(mark + 1));
    return url;
}

QByteArray basic(const QByteArray &pair)
{
    return "Basic " + pair.toBase64();
}

} // namespace Grelot
