// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "appsettings.h"

#include "settingnames.h"

#include <QStringList>

#include <optional>

namespace Grelot {

namespace {

constexpr auto details = settingNames<NotificationDetail>({
    {NotificationDetail::Preview, "preview"},
    {NotificationDetail::Subject, "subject"},
    {NotificationDetail::Sender, "sender"},
    {NotificationDetail::NewMail, "new-mail"},
    {NotificationDetail::Nothing, "nothing"},
});
constexpr auto trayStyles = settingNames<TrayStyle>({
    {TrayStyle::Coloured, "coloured"},
    {TrayStyle::Symbolic, "symbolic"},
});
constexpr auto trayNumbers = settingNames<TrayNumber>({
    {TrayNumber::Unread, "unread"},
    {TrayNumber::NewSinceLooked, "new"},
});
constexpr auto densities = settingNames<Density>({
    {Density::Comfortable, "comfortable"},
    {Density::Compact, "compact"},
});
constexpr auto proxyKinds = settingNames<ProxySettings::Kind>({
    {ProxySettings::Kind::System, "system"},
    {ProxySettings::Kind::None, "none"},
    {ProxySettings::Kind::Http, "http"},
    {ProxySettings::Kind::Socks5, "socks5"},
});
constexpr auto logLevels = settingNames<LogLevel>({
    {LogLevel::Info, "info"},
    {LogLevel::Debug, "debug"},
    {LogLevel::Warnings, "warnings"},
});

QString timeFormat()
{
    return QStringLiteral("hh:mm");
}

QString truth(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

/// "12345 22:00 07:00": the days, Monday 1, from, to.
QString spanText(const QuietSpan &span)
{
    QString days;
    for (std::size_t day = 0; day < span.days.size(); ++day) {
        if (span.days.test(day))
            days += QString::number(day + 1);
    }
    return QStringList{days.isEmpty() ? QStringLiteral("0") : days,
        span.from.toString(timeFormat()), span.to.toString(timeFormat())}
        .join(u' ');
}

std::optional<QuietSpan> spanOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 3)
        return std::nullopt;
    QuietSpan span{
        QTime::fromString(parts[1], timeFormat()), QTime::fromString(parts[2], timeFormat()), {}};
    for (const QChar c : parts[0]) {
        if (c >= u'1' && c <= u'7')
            span.days.set(std::size_t(c.unicode() - u'1'));
    }
    return span.from.isValid() && span.to.isValid() ? std::optional(span) : std::nullopt;
}

QList<QuietSpan> spansOf(const QStringList &texts)
{
    QList<QuietSpan> spans;
    for (const QString &text : texts) {
        if (const auto span = spanOf(text); span && spans.size() < QuietPlan::mostSpans)
            spans.append(*span);
    }
    return spans;
}

ProxySettings proxyOf(const SettingValues &values)
{
    ProxySettings proxy;
    proxy.kind = proxyKinds.valueOf(values.at(Setting::ProxyKind).toString());
    proxy.host = values.at(Setting::ProxyHost).toString();
    proxy.port = values.at(Setting::ProxyPort).toString().toUShort();
    proxy.user = values.at(Setting::ProxyUser).toString();
    return proxy;
}

} // namespace

QString notificationDetailName(NotificationDetail detail)
{
    return details.nameOf(detail);
}

NotificationDetail notificationDetailOf(const QString &name)
{
    return details.valueOf(name);
}

AppSettings AppSettings::fromValues(const SettingValues &values)
{
    const auto text = [&values](Setting setting) { return values.at(setting).toString(); };
    AppSettings settings;
    settings.tell = details.valueOf(text(Setting::NotificationDetail));
    settings.sound = text(Setting::NotificationSound) != truth(false);
    settings.quiet.enabled = text(Setting::QuietEnabled) == truth(true);
    settings.quiet.spans = spansOf(values.at(Setting::QuietSpans).toStringList());
    settings.trayStyle = trayStyles.valueOf(text(Setting::TrayStyle));
    settings.trayNumber = trayNumbers.valueOf(text(Setting::TrayNumber));
    settings.density = densities.valueOf(text(Setting::Density));
    settings.proxy = proxyOf(values);
    settings.logLevel = logLevels.valueOf(text(Setting::LogLevel));
    return settings;
}

SettingValues AppSettings::toValues() const
{
    QStringList spans;
    for (const QuietSpan &span : quiet.spans)
        spans.append(spanText(span));
    if (spans.isEmpty())
        spans.append(QStringLiteral("none"));
    return {
        {Setting::NotificationDetail, details.nameOf(tell)},
        {Setting::NotificationSound, truth(sound)},
        {Setting::QuietEnabled, truth(quiet.enabled)},
        {Setting::QuietSpans, spans},
        {Setting::TrayStyle, trayStyles.nameOf(trayStyle)},
        {Setting::TrayNumber, trayNumbers.nameOf(trayNumber)},
        {Setting::Density, densities.nameOf(density)},
        {Setting::ProxyKind, proxyKinds.nameOf(proxy.kind)},
        {Setting::ProxyHost, proxy.host},
        {Setting::ProxyPort, QString::number(proxy.port)},
        {Setting::ProxyUser, proxy.user},
        {Setting::LogLevel, logLevels.nameOf(logLevel)},
    };
}

} // namespace Grelot
