// The text's example
// Compile it with: cc -o program program.c
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
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

int main(void)
{
    pid_t children[4];

    children[0] = spawn((char *[]) {WORKER, "print_func", "seconds=1", NULL});
    children[1] = spawn((char *[]) {WORKER, "print_func", "seconds=1", "America", NULL});
    children[2] = spawn((char *[]) {WORKER, "print_func", "seconds=1", "Europe", NULL});
    children[3] = spawn((char *[]) {WORKER, "print_func", "seconds=1", "Africa", NULL});

    for (int i = 0; i < 4; i++)
        join(children[i]);

    return failed;
}
