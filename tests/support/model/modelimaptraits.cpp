// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelimaptraits.h"

namespace Grelot {

ModelImapTraits ModelImapTraits::drawn(ModelWorld &world)
{
    ModelImapTraits traits;
    const auto even = [&world] { return world.drawOneIn(2); };
    traits.greetsWithCapabilities = even();
    traits.answersFromView = even();
    switch (world.draw(4)) {
    case 0: // all that there is, as Dovecot
        traits.idle = traits.notify = traits.resync = traits.extendedSearch = traits.listStatus =
            traits.uidPlus = traits.move = traits.preview = traits.initialResponse = true;
        traits.saysStillHere = even();
        break;
    case 1: // IDLE and little else
        traits.idle = true;
        traits.saysStillHere = even();
        traits.isDeafInIdle = world.drawOneIn(6);
        break;
    case 2: // nothing
        traits.saysUidNext = even();
        break;
    default:
        traits.idle = even();
        traits.resync = even();
        traits.notify = even();
        traits.extendedSearch = even();
        traits.listStatus = even();
        traits.uidPlus = even();
        traits.move = even();
        traits.preview = even();
        traits.initialResponse = even();
        traits.saysStillHere = even();
        break;
    }
    traits.logsOffLongIdle = traits.saysStillHere && world.drawOneIn(3);
    world.mayMiss = world.isMendedByComparing = traits.isDeafInIdle;
    return traits;
}

QByteArray ModelImapTraits::capabilities() const
{
    const auto given = [](bool has, const char *name) { return has ? QByteArray(name) : ""; };
    return "IMAP4rev1 AUTH=PLAIN" + given(initialResponse, " SASL-IR") + given(idle, " IDLE") +
        given(notify, " NOTIFY") + given(resync, " ENABLE CONDSTORE QRESYNC") +
        given(extendedSearch, " ESEARCH") + given(listStatus, " LIST-EXTENDED LIST-STATUS") +
        given(uidPlus, " UIDPLUS") + given(move, " MOVE") + given(preview, " PREVIEW");
}

} // namespace Grelot
