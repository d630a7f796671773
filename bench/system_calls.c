/* What system calls cost: a call that does nothing, a byte through a pipe, a pipe's throughput, and
 * a process from fork to wait. Prints one line for each: name, number of operations, nanoseconds of
 * one (bytes a second for the pipe). */

#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1e9 + time.tv_nsec;
}

static void report(const char *name, int count, double began)
{
	printf("%s %d %.0f\n", name, count, (now() - began) / count);
	fflush(stdout);
}

static void empty_calls(int count)
{
	double began = now();
	for (int i = 0; i < count; i++)
		syscall(SYS_getppid);
	report("getppid", count, began);
}

static void bytes_through_pipe(int count)
{
	int fds[2];
	char byte = 'x';
	if (pipe(fds) < 0)
		exit(1);
	double total = 0;
	for (int i = 0; i < count; i++) {
		if (write(fds[1], &byte, 1) != 1)
			exit(1);
		double began = now();
		if (read(fds[0], &byte, 1) != 1)
			exit(1);
		total += now() - began;
	}
	double began = now();
	for (int i = 0; i < count; i++)
		now();
	total -= now() - began;
	printf("pipe_read_byte %d %.0f\n", count, total / count);
	fflush(stdout);
	close(fds[0]);
	close(fds[1]);
}

static void throughput(int megabytes)
{
	static char block[65536];
	int fds[2], count = megabytes * 16;
	if (pipe(fds) < 0)
		exit(1);
	double began = now();
	if (fork() == 0) {
		close(fds[0]);
		for (int i = 0; i < count; i++)
			if (write(fds[1], block, sizeof block) != sizeof block)
				_exit(1);
		_exit(0);
	}
	close(fds[1]);
	double total = 0;
	for (long got; (got = read(fds[0], block, sizeof block)) > 0;)
		total += got;
	wait(NULL);
	printf("pipe_bytes_per_second %d %.0f\n", megabytes, total / ((now() - began) / 1e9));
	fflush(stdout);
	close(fds[0]);
}

static void processes(int count)
{
	double began = now();
	for (int i = 0; i < count; i++) {
		if (fork() == 0)
			_exit(0);
		wait(NULL);
	}
	report("fork_exit_wait", count, began);
}

int main(int argc, char **argv)
{
	int scale = argc > 1 ? atoi(argv[1]) : 100;
	empty_calls(2000 * scale);
	bytes_through_pipe(1000 * scale);
	throughput(10 * scale);
	processes(100 * scale);
	return 0;
}
