// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelimapview.h"

namespace Grelot {

/// The FETCH response with what a command asked of one message.
QByteArray modelFetched(const ModelImapView &view, quint64 uid, const ModelImapView::Known &known,
    const QByteArray &items);
/// Of the view's messages those that a UID set names; "n:*" names the last one always.
NumberSet modelNamed(const ModelImapView &view, const QByteArray &set);

} // namespace Grelot
