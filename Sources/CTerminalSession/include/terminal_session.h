#ifndef TERMINAL_SESSION_H
#define TERMINAL_SESSION_H

/// Runs a command as the foreground job of the terminal on descriptor `terminal`, and ends this process as the command ended.
///
/// The calling process must lead a session that has no terminal yet. It plays the part of the shell in a session with one job: when the
/// job stops, so does the caller; when the caller is continued, so is the job. Returns only if the command could not be started.
///
/// - ignored: the signals that the command shall ignore, ended by 0.
/// - path: the program.
/// - arguments: its arguments from the zeroth on, ended by NULL.
/// - Returns: the reason, as in errno.
int terminal_session_run(int terminal, const int *ignored, const char *path, char *const arguments[]);

/// Replaces this process by a command. Returns only if the command could not be started.
///
/// A file that is executable and in no format that the kernel knows is given to /bin/sh, as shells and execvp(3) do.
///
/// - Returns: the reason, as in errno.
int terminal_session_replace(const int *ignored, const char *path, char *const arguments[]);

/// Puts a process group into the foreground of a terminal, even from the background.
void terminal_session_set_foreground(int terminal, int group);

#endif
