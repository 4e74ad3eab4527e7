#include "terminal_session.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// In C, because Swift does not offer fork(2), and because between fork(2) and execve(2) only functions that are safe in a signal handler may
// be called, which nothing guarantees of Swift code.

extern char **environ;

static void run_by_shell(const char *path, char *const arguments[]) {
    size_t count = 0;
    while (arguments[count] != NULL) count += 1;
    const char *line[count + 2];
    line[0] = "/bin/sh";
    line[1] = path;
    for (size_t index = 1; index <= count; index += 1) line[index + 1] = arguments[index];
    execve(line[0], (char *const *)line, environ);
}

int terminal_session_replace(const int *ignored, const char *path, char *const arguments[]) {
    for (const int *number = ignored; *number != 0; number += 1) signal(*number, SIG_IGN);
    execve(path, arguments, environ);
    if (errno == ENOEXEC && arguments[0] != NULL) run_by_shell(path, arguments);
    return errno;
}

void terminal_session_set_foreground(int terminal, int group) {
    // In the background tcsetpgrp(3) would stop the caller.
    void (*before)(int) = signal(SIGTTOU, SIG_IGN);
    tcsetpgrp(terminal, group);
    signal(SIGTTOU, before);
}

static void become_job(int terminal, int report, const int *ignored, const char *path, char *const arguments[]) {
    setpgid(0, 0);
    terminal_session_set_foreground(terminal, getpid());
    int reason = terminal_session_replace(ignored, path, arguments);
    ssize_t written = write(report, &reason, sizeof reason);
    (void)written;
    _exit(126);
}

/// Waits for the job to end. Returns its wait status.
static int follow_job(int terminal, pid_t job) {
    while (1) {
        int status = 0;
        pid_t changed = waitpid(job, &status, WUNTRACED);
        if (changed < 0 && errno == EINTR) continue;
        if (changed < 0) _exit(125);
        if (!WIFSTOPPED(status)) return status;
        // Whoever waits for this process sees that the job stopped, and continues it when the user wants that.
        kill(getpid(), SIGSTOP);
        terminal_session_set_foreground(terminal, job);
        kill(-job, SIGCONT);
    }
}

static void end_like(int status) {
    if (WIFSIGNALED(status)) {
        // The job wrote its own core, if any.
        struct rlimit none = {0, 0};
        setrlimit(RLIMIT_CORE, &none);
        signal(WTERMSIG(status), SIG_DFL);
        kill(getpid(), WTERMSIG(status));
        _exit(128 + WTERMSIG(status));
    }
    _exit(WEXITSTATUS(status));
}

int terminal_session_run(int terminal, const int *ignored, const char *path, char *const arguments[]) {
    if (ioctl(terminal, TIOCSCTTY, 0) != 0) return errno;
    int report[2];
    if (pipe(report) != 0) return errno;
    fcntl(report[0], F_SETFD, FD_CLOEXEC);
    fcntl(report[1], F_SETFD, FD_CLOEXEC);
    pid_t job = fork();
    if (job < 0) return errno;
    if (job == 0) become_job(terminal, report[1], ignored, path, arguments);
    close(report[1]);
    // On both sides of the fork, so that neither runs ahead of it.
    setpgid(job, job);
    int reason = 0;
    ssize_t count;
    do count = read(report[0], &reason, sizeof reason); while (count < 0 && errno == EINTR);
    close(report[0]);
    int status = follow_job(terminal, job);
    if (count == (ssize_t)sizeof reason) return reason;
    end_like(status);
    return 0;
}
