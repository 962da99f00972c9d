// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT
//
// Loaded into a program with LD_PRELOAD, it tells how long the main thread stayed away from its
// event loop each time. The program itself needs to know nothing of it.

#include <array>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

namespace {

constexpr std::int64_t worthTelling = 5'000'000; // ns
constexpr std::int64_t second = 1'000'000'000;

int output = -1;
int accounting = -1;

std::int64_t now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * second + time.tv_nsec;
}

/// How long this thread was able to run while others had the processor: no fault of the program.
std::int64_t waitedForProcessor()
{
    std::array<char, 96> text{};
    long long ran = 0;
    long long waited = 0;
    if (accounting < 0 || pread(accounting, text.data(), text.size() - 1, 0) <= 0 ||
        std::sscanf(text.data(), "%lld %lld", &ran, &waited) != 2)
        return 0;
    return waited;
}

std::int64_t left = 0; ///< when the event loop was left
std::int64_t waitedBefore = 0;

[[gnu::constructor]] void begin()
{
    left = now();
    accounting = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    waitedBefore = waitedForProcessor();
    if (const char *path = std::getenv("GRELOT_LOOP_REPORT"))
        output = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    unsetenv("LD_PRELOAD"); // what it starts is not watched
}

bool isMainThread()
{
    return syscall(SYS_gettid) == getpid();
}

/// A library that waits for an answer of its own (libxcb, libdbus) blocks; the event loop idles.
bool isEventLoop(const void *caller)
{
    static std::array<std::pair<const void *, bool>, 16> known{};
    static std::size_t count = 0;
    for (std::size_t i = 0; i < count; ++i)
        if (known[i].first == caller)
            return known[i].second;
    Dl_info info{};
    const bool is = dladdr(caller, &info) && info.dli_fname &&
        (std::strstr(info.dli_fname, "libglib-2.0") || std::strstr(info.dli_fname, "libQt6Core"));
    if (count < known.size())
        known[count++] = {caller, is};
    return is;
}

void tell(std::int64_t at, std::int64_t away, std::int64_t waited)
{
    std::array<char, 96> line{};
    const int length = std::snprintf(line.data(), line.size(), "%d %lld %lld %lld\n", getpid(),
        static_cast<long long>(at), static_cast<long long>(away), static_cast<long long>(waited));
    [[maybe_unused]] const ssize_t written =
        write(output, line.data(), static_cast<std::size_t>(length));
}

/// Around each poll() of the event loop.
class Idle
{
public:
    explicit Idle(const void *caller)
        : m_counts(output >= 0 && isMainThread() && isEventLoop(caller))
    {
        if (!m_counts)
            return;
        static bool isFirst = true;
        const std::int64_t at = now();
        const std::int64_t away = at - left;
        if (away >= worthTelling || isFirst)
            tell(at, away, waitedForProcessor() - waitedBefore);
        isFirst = false;
    }
    ~Idle()
    {
        if (!m_counts)
            return;
        waitedBefore = waitedForProcessor(); // first: it takes part in nobody's time
        left = now();
    }
    Idle(const Idle &) = delete;
    Idle &operator=(const Idle &) = delete;

private:
    bool m_counts;
};

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

#define GRELOT_VISIBLE extern "C" [[gnu::visibility("default")]]

GRELOT_VISIBLE int poll(pollfd *fds, nfds_t count, int timeout)
{
    static auto *const real = next<int(pollfd *, nfds_t, int)>("poll");
    const Idle idle(__builtin_return_address(0));
    return real(fds, count, timeout);
}

GRELOT_VISIBLE int __poll_chk(pollfd *fds, nfds_t count, int timeout, std::size_t size)
{
    static auto *const real = next<int(pollfd *, nfds_t, int, std::size_t)>("__poll_chk");
    const Idle idle(__builtin_return_address(0));
    return real(fds, count, timeout, size);
}

GRELOT_VISIBLE int ppoll(
    pollfd *fds, nfds_t count, const timespec *timeout, const sigset_t *signals)
{
    static auto *const real =
        next<int(pollfd *, nfds_t, const timespec *, const sigset_t *)>("ppoll");
    const Idle idle(__builtin_return_address(0));
    return real(fds, count, timeout, signals);
}
