// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "autoconfigreader.h"

#include <optional>

namespace Grelot {

namespace {

/// What "authentication" names that we know, and whether it is OAuth 2.
std::optional<bool> isOauth(const QString &method)
{
    if (method.compare(u"OAuth2", Qt::CaseInsensitive) == 0)
        return true;
    if (method.startsWith(u"password-") || method == u"plain" || method == u"secure")
        return false;
    return std::nullopt;
}

Encryption encryptionOf(const QString &socketType)
{
    if (socketType.compare(u"SSL", Qt::CaseInsensitive) == 0)
        return Encryption::Tls;
    if (socketType.compare(u"STARTTLS", Qt::CaseInsensitive) == 0)
        return Encryption::StartTls;
    return Encryption::None;
}

} // namespace

AutoconfigReader::AutoconfigReader(const QByteArray &xml)
    : m_xml(xml)
{
}

QList<AutoconfigServer> AutoconfigReader::servers()
{
    QList<AutoconfigServer> servers;
    bool isConfig = false;
    while (nextChild()) {
        isConfig = m_xml.name() == u"clientConfig";
        while (isConfig && nextChild()) {
            if (m_xml.name() == u"emailProvider")
                readProvider(servers);
            else
                skip();
        }
        if (!isConfig)
            skip();
    }
    if (!isConfig)
        fail(tr("The answer is no autoconfig file."));
    return servers;
}

void AutoconfigReader::readProvider(QList<AutoconfigServer> &servers)
{
    while (nextChild()) {
        const bool isImap = m_xml.name() == u"incomingServer" &&
            m_xml.attributes().value(QLatin1String("type")) == u"imap";
        if (!isImap)
            skip();
        else if (servers.size() == AutoconfigLimits::servers)
            fail(tr("The autoconfig file names more than %n servers, which Grelot does not take.",
                nullptr, AutoconfigLimits::servers));
        else
            readServer(servers);
    }
}

void AutoconfigReader::readServer(QList<AutoconfigServer> &servers)
{
    AutoconfigServer server;
    std::optional<bool> oauth;
    while (nextChild()) {
        const QString name = m_xml.name().toString();
        const QString value = text();
        if (name == u"hostname")
            server.host = value;
        else if (name == u"port")
            server.port = value.toUShort();
        else if (name == u"socketType")
            server.encryption = encryptionOf(value);
        else if (name == u"username")
            server.user = value;
        else if (name == u"authentication" && !oauth)
            oauth = isOauth(value);
    }
    server.oauth = oauth.value_or(false);
    servers.append(server);
}

/// The next token, within the limits; false at the end and after an error.
bool AutoconfigReader::advance()
{
    if (!m_problem.isEmpty())
        return false;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fail(tr("The autoconfig file has a document type or entities of its own, which Grelot does "
                "not take."));
        return false;
    case QXmlStreamReader::StartElement:
        ++m_depth;
        ++m_elements;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::Invalid:
        fail(tr("The answer is no proper XML."));
        return false;
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        break;
    }
    if (m_depth > AutoconfigLimits::depth) {
        fail(tr("The autoconfig file is nested deeper than %n levels, which Grelot does not take.",
            nullptr, AutoconfigLimits::depth));
    } else if (m_elements > AutoconfigLimits::elements) {
        fail(tr("The autoconfig file has more than %n elements, which Grelot does not take.",
            nullptr, AutoconfigLimits::elements));
    }
    return m_problem.isEmpty();
}

/// At the start of the next element within the one we are in; false at that one's end.
bool AutoconfigReader::nextChild()
{
    while (advance()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

void AutoconfigReader::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance()) {
    }
}

QString AutoconfigReader::text()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside && advance()) {
        if (m_xml.isCharacters() && m_depth == outside + 1)
            text += m_xml.text();
        if (text.size() > AutoconfigLimits::text) {
            fail(tr("The autoconfig file has a text longer than %n characters, which Grelot does "
                    "not take.",
                nullptr, AutoconfigLimits::text));
        }
    }
    return text.trimmed();
}

void AutoconfigReader::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

} // namespace Grelot
