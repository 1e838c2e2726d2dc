// Waiting for what happens
// What was terminated is killed after 5 s: counted from its join here, from its terminate in Pangaea.
// Compile it with: cc -o program program.c
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define WORKER "pangaea-worker"

static int failed = 0; // 1: a process did not exit with 0

static pid_t spawn(char *const command[])
{
    pid_t pid = fork();
    if (pid < 0) {
        perror("fork");
        exit(1);
    }
    if (pid == 0) {
        dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
        execvp(command[0], command);
        perror(command[0]);
        _exit(127);
    }
    return pid;
}

static void join(pid_t pid)
{
    int status;
    if (waitpid(pid, &status, 0) < 0 || status != 0)
        failed = 1;
}

static void sleep_for(double seconds)
{
    struct timespec time = {(time_t) seconds, (seconds - (time_t) seconds) * 1e9};
    nanosleep(&time, NULL);
}

// 1: the process has ended; it can still be joined.
static int join_for(pid_t pid, double seconds)
{
    for (;; seconds -= 0.01) {
        siginfo_t ended = {0};
        waitid(P_PID, pid, &ended, WEXITED | WNOHANG | WNOWAIT);
        if (ended.si_pid == pid)
            return 1;
        if (seconds <= 0)
            return 0;
        sleep_for(0.01);
    }
}

static void finish(pid_t pid)
{
    if (!join_for(pid, 5))
        kill(pid, SIGKILL);
}

int main(void)
{
    pid_t asia = spawn((char *[]) {WORKER, "print_func", "seconds=1", "Asia", NULL});
    pid_t europe = spawn((char *[]) {WORKER, "handle_terminate", "seconds=60", "Europe", NULL});

    // Pangaea waits here until Asia has printed “continent”.
    sleep_for(1);

    // Pangaea waits here until Europe has printed “cleans up when”.
    kill(europe, SIGSTOP);
    // Pangaea waits here until the state of Europe is Suspended.
    kill(europe, SIGCONT);
    // In Pangaea, Asia goes on from here.
    join_for(asia, 5);
    kill(europe, SIGTERM);

    finish(europe);
    join(europe);
    join(asia);

    return failed;
}
