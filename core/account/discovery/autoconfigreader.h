// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autoconfig.h"

#include <QXmlStreamReader>

namespace Grelot {

/// Reads one autoconfig file; used once, by parseAutoconfig().
class AutoconfigReader
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::AutoconfigReader)

public:
    explicit AutoconfigReader(const QByteArray &xml);

    QList<AutoconfigServer> servers();
    /// Empty when all is well.
    const QString &problem() const { return m_problem; }

private:
    bool advance();
    bool nextChild();
    void skip();
    QString text();
    void readProvider(QList<AutoconfigServer> &servers);
    void readServer(QList<AutoconfigServer> &servers);
    void fail(const QString &problem);

    QXmlStreamReader m_xml;
    int m_depth = 0;
    int m_elements = 0;
    QString m_problem;
};

} // namespace Grelot
