// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "logcapture.h"

#include <QThread>

#include <cstring>

namespace Grelot {

namespace {

LogBook *s_book = nullptr;
QThread *s_thread = nullptr; ///< the book's
QtMessageHandler s_before = nullptr;

void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static constexpr char ours[] = "grelot";
    const bool isOurs = context.category && !std::strncmp(context.category, ours, sizeof ours - 1);
    // Nothing of ours runs on another thread; Qt's own threads have other categories.
    if (s_book && isOurs && QThread::currentThread() == s_thread)
        s_book->add(QDateTime::currentDateTimeUtc(), QString::fromLatin1(context.category), text);
    if (s_before)
        s_before(type, context, text);
}

} // namespace

LogCapture::LogCapture(LogBook &book)
{
    Q_ASSERT(!s_book);
    s_book = &book;
    s_thread = QThread::currentThread();
    s_before = qInstallMessageHandler(take);
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(s_before);
    s_before = nullptr;
    s_book = nullptr;
}

} // namespace Grelot
