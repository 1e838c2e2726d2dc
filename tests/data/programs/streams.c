// Both streams in one pipe
// Compile it with: cc -o program program.c
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define WORKER "pangaea-worker"

static int failed = 0; // 1: a process did not exit with 0

static pid_t spawn(char *const command[], char *const environment[], int together)
{
    pid_t pid = fork();
    if (pid < 0) {
        perror("fork");
        exit(1);
    }
    if (pid == 0) {
        dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
        if (together)
            dup2(STDOUT_FILENO, STDERR_FILENO);
        for (int i = 0; environment && environment[i]; i++)
            putenv(environment[i]);
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

int main(void)
{
    if (chdir("/home/teacher") != 0) {
        perror("chdir");
        return 1;
    }

    char *asia_command[] = {WORKER, "error_output", "Asia", NULL};
    pid_t europe = spawn((char *[]) {WORKER, "print_func", "Europe", NULL}, NULL, 1);
    pid_t africa = spawn((char *[]) {WORKER, "error_output", "Africa", NULL}, NULL, 0);
    pid_t japan = spawn((char *[]) {"sh", "-c", "echo out; echo err >&2", NULL}, (char *[]) {"KEY=value", NULL}, 1);
    pid_t asia = spawn(asia_command, NULL, 1);
    join(asia);

    join(europe);
    join(africa);
    join(japan);

    return failed;
}
