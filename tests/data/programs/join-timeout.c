// A join that does not wait for ever
// Compile it with: cc -o program program.c
#include <fcntl.h>
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

int main(void)
{
    pid_t asia = spawn((char *[]) {WORKER, "print_func", "seconds=2", "Asia", NULL});
    join_for(asia, 0.5);
    join(asia);

    return failed;
}
