/* What a program sees and changes in its root: used under every kind of root, static and dynamic.
 * Each line says one fact; the test compares all of them. */

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void say(const char *what, int result)
{
	if (result < 0)
		printf("%s: %s\n", what, strerror(errno));
	else
		printf("%s: ok\n", what);
}

static void put(const char *path, const char *text, int flags)
{
	int fd = open(path, O_WRONLY | flags, 0644);
	if (fd >= 0 && write(fd, text, strlen(text)) < 0)
		fd = -1;
	if (fd >= 0)
		close(fd);
	say(path, fd);
}

static void show(const char *path)
{
	char text[256];
	int fd = open(path, O_RDONLY);
	int count = fd < 0 ? -1 : (int)read(fd, text, sizeof text - 1);
	if (count < 0) {
		printf("%s: %s\n", path, strerror(errno));
		return;
	}
	text[count] = 0;
	printf("%s = %s\n", path, text);
	close(fd);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static void list(const char *path)
{
	struct dirent **names;
	int count = scandir(path, &names, NULL, by_name);
	printf("%s:", path);
	for (int i = 0; i < count; i++)
		printf(" %s", names[i]->d_name);
	printf("\n");
}

static void *thread(void *argument)
{
	*(int *)argument = 42;
	return NULL;
}

static void changes(void)
{
	put("/data/kept", " and more", O_APPEND);
	show("/data/kept");
	say("unlink gone", unlink("/data/gone"));
	show("/data/gone");
	say("rmdir full", rmdir("/data/sub"));
	say("unlink inner", unlink("/data/sub/inner"));
	say("rmdir sub", rmdir("/data/sub"));
	say("mkdir sub", mkdir("/data/sub", 0755));
	list("/data/sub");
	say("rename", rename("/data/kept", "/data/moved"));
	say("link", link("/data/moved", "/data/twice"));
	say("symlink", symlink("twice", "/data/alias"));
	show("/data/alias");
	put("/data/new", "new", O_CREAT | O_EXCL);
	say("chmod", chmod("/data/new", 0600));
	struct stat status;
	say("stat", stat("/data/new", &status));
	struct stat opened;
	int fd = open("/data/new", O_RDONLY);
	say("fstat", fstat(fd, &opened));
	close(fd);
	printf("same file %d\n", opened.st_ino == status.st_ino && opened.st_dev == status.st_dev);
	printf("mode %o size %d\n", (unsigned)status.st_mode, (int)status.st_size);
	list("/data");
}

static void confinement(void)
{
	show("/../../../data/twice");
	show("/data/escape");
	show("/data/upward");
	say("cd deep", chdir("/data/new_dir") == 0 || mkdir("/data/new_dir", 0755) == 0 ? 0 : -1);
	mkdir("/data/new_dir/etc", 0755);
	say("cd", chdir("/data/new_dir/etc"));
	say("swap", rename("/data/new_dir", "/data/other_dir"));
	say("trap", symlink("/", "/data/new_dir"));
	int fd = open("passwd", O_RDONLY);
	printf("passwd of the host: %s\n", fd < 0 ? "not seen" : "seen");
}

static void *mapped(void)
{
	int fd = open("/data/twice", O_RDONLY);
	return mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0);
}

static void fifo(void)
{
	char text[8] = "";
	say("mkfifo", mkfifo("/data/fifo", 0600));
	if (fork() == 0) {
		put("/data/fifo", "through", 0);
		fflush(stdout);
		_exit(0);
	}
	int fd = open("/data/fifo", O_RDONLY);
	int count = (int)read(fd, text, sizeof text - 1);
	wait(NULL);
	close(fd);
	printf("fifo: %d %s\n", count, text);
	say("no reader", open("/data/fifo", O_WRONLY | O_NONBLOCK) >= 0 ? 0 : -1);
}

int main(void)
{
	int answer = 0;
	pthread_t one;
	setvbuf(stdout, NULL, _IOLBF, 0);
	changes();
	fifo();
	confinement();
	printf("mapped %.4s\n", (char *)mapped());
	pthread_create(&one, NULL, thread, &answer);
	pthread_join(one, NULL);
	printf("thread %d\n", answer);
	put("/dev/full", "x", 0);
	put("/tmp/file", "tmp", O_CREAT);
	put("/dev/shm/file", "shm", O_CREAT);
	show("/dev/shm/file");
	int fds[2];
	if (pipe(fds) == 0 && write(fds[1], "by name", 7) == 7) {
		char name[32];
		snprintf(name, sizeof name, "/dev/fd/%d", fds[0]);
		dup2(open(name, O_RDONLY), 50);
		show("/dev/fd/50");
	}
	printf("uid %d\n", (int)getuid());
	return 0;
}
