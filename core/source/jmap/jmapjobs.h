// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailsource.h"

namespace Grelot {

class JmapApi;
class JmapSync;

/// What is asked beside push: each job is a few requests, and answers once they are answered.
namespace JmapJobs {

/// The messages with these ids that are still in that mailbox.
void fetch(JmapApi &api, const JmapSync &sync, const QString &mailbox, const QStringList &ids,
    MailSource::Fetched done);
void act(JmapApi &api, const JmapSync &sync, MailAction action, const QString &mailbox,
    const QString &id, MailSource::Done done);
/// Snapshots of those watched mailboxes that exist, one after another.
void takeStock(
    JmapApi &api, const JmapSync &sync, const QStringList &watched, MailSource::Stock done);

} // namespace JmapJobs

} // namespace Grelot
