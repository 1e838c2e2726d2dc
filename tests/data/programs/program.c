// Any program, with its arguments
// Compile it with: cc -o program program.c
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static int failed = 0; // 1: a process did not exit with 0

static pid_t spawn(char *const command[], char *const environment[])
{
    pid_t pid = fork();
    if (pid < 0) {
        perror("fork");
        exit(1);
    }
    if (pid == 0) {
        dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
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
    pid_t children[3];

    children[0] = spawn((char *[]) {"sh", "-c", "echo \"$1 is number $2 and tells of $SEASON\"; exec sleep 0.5", "sh", "Asia", "1", NULL}, (char *[]) {"SEASON=the monsoon", NULL});
    children[1] = spawn((char *[]) {"sh", "-c", "echo \"$1 is number $2 and tells of $SEASON\"; exec sleep 0.5", "sh", "Europe", "2", NULL}, (char *[]) {"SEASON=the winter", NULL});
    char *where_command[] = {"pwd", NULL};
    pid_t where = children[2] = spawn(where_command, NULL);

    for (int i = 0; i < 3; i++)
        join(children[i]);

    return failed;
}
