// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Grelot {

Translations::Translations(const QLocale &locale)
{
    const QString folder = QStringLiteral(":/words");
    const QString name = QStringLiteral("grelot");
    const QString parting = QStringLiteral("_");
    // English has plurals as well.
    if (!m_own.load(locale, name, parting, folder) &&
        !m_own.load(QLocale(QLocale::English), name, parting, folder))
        qFatal("the program's own words are missing");
    QCoreApplication::installTranslator(&m_own);
    // Buttons of dialogs and the like, where Qt's packages brought them.
    if (m_own.language() != QLatin1String("en") &&
        m_qt.load(locale, QStringLiteral("qtbase"), parting,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translations::~Translations()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
}

} // namespace Grelot
