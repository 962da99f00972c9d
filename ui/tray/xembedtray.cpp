// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "xembedtray.h"

#ifdef GRELOT_HAVE_XCB

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <cstdlib>
#include <xcb/xcb.h>

namespace Grelot {

namespace {

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

class SelectionWatch final : public XEmbedTray, private QAbstractNativeEventFilter
{
public:
    SelectionWatch(xcb_connection_t *connection, std::function<void()> changed)
        : m_connection(connection)
        , m_changed(std::move(changed))
        , m_selection(atom("_NET_SYSTEM_TRAY_S0"))
        , m_manager(atom("MANAGER"))
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~SelectionWatch() override
    {
        if (QCoreApplication::instance())
            QCoreApplication::instance()->removeNativeEventFilter(this);
    }

    bool isThere() override
    {
        const Reply<xcb_get_selection_owner_reply_t> reply(
            xcb_get_selection_owner_reply(
                m_connection, xcb_get_selection_owner(m_connection, m_selection), nullptr),
            &std::free);
        if (!reply || reply->owner == XCB_WINDOW_NONE)
            return false;
        watch(reply->owner);
        return true;
    }

private:
    xcb_atom_t atom(const char *name)
    {
        const Reply<xcb_intern_atom_reply_t> reply(
            xcb_intern_atom_reply(m_connection,
                xcb_intern_atom(m_connection, false, uint16_t(qstrlen(name)), name), nullptr),
            &std::free);
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    // Its end is told only to who asks for the events of its window. QSystemTrayIcon asks for the
    // same ones later, and these are kept per client: never ask for fewer than it does.
    void watch(xcb_window_t owner)
    {
        if (m_owner == owner)
            return;
        m_owner = owner;
        const uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(m_connection, owner, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *) override
    {
        if (type != "xcb_generic_event_t")
            return false;
        const auto *event = static_cast<const xcb_generic_event_t *>(message);
        const int kind = event->response_type & ~0x80;
        if (kind == XCB_CLIENT_MESSAGE) {
            const auto *client = reinterpret_cast<const xcb_client_message_event_t *>(event);
            if (client->type == m_manager && client->data.data32[1] == m_selection)
                later();
        } else if (kind == XCB_DESTROY_NOTIFY) {
            const auto *destroyed = reinterpret_cast<const xcb_destroy_notify_event_t *>(event);
            if (m_owner != XCB_WINDOW_NONE && destroyed->window == m_owner) {
                m_owner = XCB_WINDOW_NONE;
                later();
            }
        }
        return false;
    }

    // Qt shall see the event before anyone asks it for an icon.
    void later() { QMetaObject::invokeMethod(qGuiApp, m_changed, Qt::QueuedConnection); }

    xcb_connection_t *m_connection;
    std::function<void()> m_changed;
    xcb_atom_t m_selection;
    xcb_atom_t m_manager;
    xcb_window_t m_owner = XCB_WINDOW_NONE;
};

} // namespace

std::unique_ptr<XEmbedTray> XEmbedTray::create(std::function<void()> changed)
{
    auto *x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    if (!x11 || !x11->connection())
        return nullptr;
    return std::make_unique<SelectionWatch>(x11->connection(), std::move(changed));
}

} // namespace Grelot

#else

namespace Grelot {

std::unique_ptr<XEmbedTray> XEmbedTray::create(std::function<void()>)
{
    return nullptr;
}

} // namespace Grelot

#endif
