// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "macpower.h"

#import <AppKit/AppKit.h>

namespace Grelot {

MacPower::~MacPower()
{
    auto *observers = static_cast<NSMutableArray *>(m_observers);
    for (id observer in observers)
        [[[NSWorkspace sharedWorkspace] notificationCenter] removeObserver:observer];
    [observers release];
}

void MacPower::start()
{
    NSNotificationCenter *center = [[NSWorkspace sharedWorkspace] notificationCenter];
    auto *observers = [[NSMutableArray alloc] init];
    m_observers = observers;
    const auto observe = [&](NSNotificationName name, void (^block)(NSNotification *)) {
        [observers addObject:[center addObserverForName:name object:nil queue:nil usingBlock:block]];
    };
    observe(NSWorkspaceWillSleepNotification, ^(NSNotification *) {
        Q_EMIT asleep();
    });
    observe(NSWorkspaceDidWakeNotification, ^(NSNotification *) {
        Q_EMIT awoke(std::chrono::milliseconds(0));
    });
    observe(NSWorkspaceScreensDidWakeNotification, ^(NSNotification *) {
        Q_EMIT personReturned();
    });
}

} // namespace Grelot
