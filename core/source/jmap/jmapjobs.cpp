// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapjobs.h"

#include "jmapactor.h"
#include "jmapapi.h"
#include "jmapcalls.h"
#include "jmapemail.h"
#include "jmapmethoderror.h"
#include "jmapsnapshot.h"
#include "jmapsync.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace Grelot::JmapJobs {

namespace {

const QString getCall = QStringLiteral("g");

Failure notWatched()
{
    return {FailureKind::Permanent,
        QCoreApplication::translate("JmapJobs", "This mailbox is not watched, or does not exist."),
        QStringLiteral("mailbox not watched"), {}};
}

struct Fetching
{
    JmapApi &api;
    JmapSync::Spot spot;
    qsizetype most;
    QStringList left;
    Messages found;
    MailSource::Fetched done;
};

void fetchNext(const std::shared_ptr<Fetching> &job)
{
    if (job->left.isEmpty()) {
        job->done(job->found);
        return;
    }
    const qsizetype count = std::min(job->left.size(), job->most);
    const QStringList ids = job->left.first(count);
    job->left.remove(0, count);
    const JmapRequest request{
        {JmapCalls::emails(job->spot.accountId, ids, JmapCalls::Depth::Shown, getCall)}};
    job->api.call(request, [job](const std::variant<JmapResponse, Failure> &answer) {
        if (const auto *failure = std::get_if<Failure>(&answer)) {
            job->done(*failure);
            return;
        }
        const auto &response = std::get<JmapResponse>(answer);
        if (const auto failure = firstJmapFailure(response, {getCall})) {
            job->done(*failure);
            return;
        }
        for (const JmapEmail &email : jmapEmails(*response.find(getCall))) {
            if (email.mailboxIds.contains(job->spot.mailboxId))
                job->found.append(email.message);
        }
        fetchNext(job);
    });
}

struct Stocktaking
{
    JmapApi &api;
    QList<JmapSnapshot::Place> left;
    QList<Snapshot> found;
    MailSource::Stock done;
};

void lookAtNext(const std::shared_ptr<Stocktaking> &job)
{
    if (job->left.isEmpty()) {
        job->done(job->found);
        return;
    }
    JmapSnapshot::fetch(
        job->api, job->left.takeFirst(), [job](const std::variant<Snapshot, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                job->done(*failure);
                return;
            }
            job->found.append(std::get<Snapshot>(answer));
            lookAtNext(job);
        });
}

} // namespace

void fetch(JmapApi &api, const JmapSync &sync, const QString &mailbox, const QStringList &ids,
    MailSource::Fetched done)
{
    const auto spot = sync.spotOf(mailbox);
    if (!spot) {
        done(notWatched());
        return;
    }
    fetchNext(std::make_shared<Fetching>(
        Fetching{api, *spot, sync.session().limits.maxObjectsInGet, ids, {}, std::move(done)}));
}

void act(JmapApi &api, const JmapSync &sync, MailAction action, const QString &mailbox,
    const QString &id, MailSource::Done done)
{
    const auto spot = sync.spotOf(mailbox);
    if (!spot) {
        done(notWatched());
        return;
    }
    const auto request = JmapActor::request(sync, *spot, action, id);
    if (const auto *failure = std::get_if<Failure>(&request)) {
        done(*failure);
        return;
    }
    api.call(std::get<JmapRequest>(request),
        [id, done = std::move(done)](const std::variant<JmapResponse, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer))
                done(*failure);
            else
                done(JmapActor::failureIn(std::get<JmapResponse>(answer), id));
        });
}

void takeStock(
    JmapApi &api, const JmapSync &sync, const QStringList &watched, MailSource::Stock done)
{
    const auto job = std::make_shared<Stocktaking>(Stocktaking{api, {}, {}, std::move(done)});
    for (const QString &name : watched) {
        const auto spot = sync.spotOf(name);
        if (!spot)
            continue; // which was said
        JmapSnapshot::Place place{spot->accountId, name, spot->mailboxId};
        place.maxObjectsInGet = sync.session().limits.maxObjectsInGet;
        job->left.append(place);
    }
    lookAtNext(job);
}

} // namespace Grelot::JmapJobs
