/* Sockets as programs use them: between threads of execution of one process and between processes,
 * of every kind that there is. What it prints was recorded on hardware. */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static void say(const char *what, long result)
{
	if (result < 0)
		printf("%s: %s\n", what, strerror(errno));
	else
		printf("%s: %ld\n", what, result);
}

static unsigned checksum(unsigned sum, const unsigned char *bytes, long count)
{
	for (long i = 0; i < count; i++)
		sum = sum * 31 + bytes[i];
	return sum;
}

/* A stream larger than any buffer, through a server process, half closed at its end. */
static void stream(const char *name, int family, struct sockaddr *address, socklen_t length)
{
	static unsigned char block[100000];
	int listener = socket(family, SOCK_STREAM, 0), on = 1;
	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (bind(listener, address, length) < 0 || listen(listener, 5) < 0) {
		say(name, -1);
		return;
	}
	getsockname(listener, address, &length);
	if (fork() == 0) {
		int fd = socket(family, SOCK_STREAM, 0);
		unsigned sum = 0;
		long total = 0, count;
		if (connect(fd, address, length) < 0)
			_exit(1);
		for (int round = 0; round < 20; round++) {
			for (unsigned i = 0; i < sizeof block; i++)
				block[i] = (unsigned char)(i * 7 + round);
			for (unsigned done = 0; done < sizeof block;)
				done += (unsigned)write(fd, block + done, sizeof block - done);
		}
		shutdown(fd, SHUT_WR);
		while ((count = read(fd, block, sizeof block)) > 0) {
			sum = checksum(sum, block, count);
			total += count;
		}
		printf("%s client: %ld %08x\n", name, total, sum);
		exit(0);
	}
	int fd = accept(listener, NULL, NULL);
	long total = 0, count;
	unsigned sum = 0;
	while ((count = recv(fd, block, sizeof block, 0)) > 0) {
		sum = checksum(sum, block, count);
		total += count;
	}
	printf("%s server: %ld %08x\n", name, total, sum);
	fflush(stdout);
	say("answer", send(fd, "goodbye", 7, 0));
	fflush(stdout);
	close(fd);
	close(listener);
	wait(NULL);
}

static void datagrams(const char *name, int family, struct sockaddr *address, socklen_t length)
{
	char text[16] = "";
	int a = socket(family, SOCK_DGRAM, 0), b = socket(family, SOCK_DGRAM, 0);
	say(name, bind(a, address, length));
	getsockname(a, address, &length);
	say("to", sendto(b, "one", 3, 0, address, length));
	say("to", sendto(b, "second", 6, 0, address, length));
	say("connect", connect(b, address, length));
	say("send", send(b, "", 0, 0));
	say("receive", recv(a, text, 2, 0));
	say("receive", recv(a, text, sizeof text, MSG_PEEK));
	say("receive", recv(a, text, 3, MSG_TRUNC));
	say("receive", recv(a, text, sizeof text, 0));
	say("empty", recv(a, text, sizeof text, MSG_DONTWAIT));
	close(a);
	close(b);
}

static void passing(void)
{
	int pair[2], fds[2];
	char text[8] = "", control[CMSG_SPACE(2 * sizeof(int))] = "";
	struct iovec part = {"fd", 2};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control};
	message.msg_controllen = sizeof control;
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);
	header->cmsg_level = SOL_SOCKET;
	header->cmsg_type = SCM_RIGHTS;
	header->cmsg_len = CMSG_LEN(sizeof fds);
	say("pair", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
	say("pipe", pipe(fds));
	memcpy(CMSG_DATA(header), fds, sizeof fds);
	say("sendmsg", sendmsg(pair[0], &message, 0));
	close(fds[0]);
	close(fds[1]);
	memset(control, 0, sizeof control);
	part.iov_base = text;
	message.msg_controllen = sizeof control;
	say("recvmsg", recvmsg(pair[1], &message, 0));
	header = CMSG_FIRSTHDR(&message);
	memcpy(fds, CMSG_DATA(header), sizeof fds);
	say("write", write(fds[1], "passed", 6));
	say("read", read(fds[0], text, sizeof text));
	printf("%.6s type %d\n", text, header->cmsg_type);
	struct ucred who;
	socklen_t length = sizeof who;
	say("peercred", getsockopt(pair[0], SOL_SOCKET, SO_PEERCRED, &who, &length));
	printf("own pid %d uid %d\n", who.pid == getpid(), who.uid == getuid());
	close(pair[1]);
	signal(SIGPIPE, SIG_IGN);
	say("no peer", send(pair[0], "x", 1, 0));
	say("end", read(pair[0], text, 1));
}

static void packets(void)
{
	int pair[2];
	char text[16];
	say("seqpacket", socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK, 0, pair));
	say("send", send(pair[0], "first", 5, 0));
	say("send", send(pair[0], "next one", 8, 0));
	say("cut", recv(pair[1], text, 3, 0));
	say("whole", recv(pair[1], text, sizeof text, 0));
	say("none", recv(pair[1], text, sizeof text, 0));
	shutdown(pair[0], SHUT_WR);
	say("ended", recv(pair[1], text, sizeof text, 0));
}

static void readiness(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof address;
	int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
	bind(listener, (struct sockaddr *)&address, sizeof address);
	listen(listener, 1);
	getsockname(listener, (struct sockaddr *)&address, &length);
	say("accept", accept(listener, NULL, NULL));
	struct pollfd wait = {listener, POLLIN, 0};
	say("poll", poll(&wait, 1, 0));
	int client = socket(AF_INET, SOCK_STREAM, 0);
	say("connect", connect(client, (struct sockaddr *)&address, length));
	say("again", connect(client, (struct sockaddr *)&address, length));
	say("poll", poll(&wait, 1, 1000));
	int server = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	say("cloexec", fcntl(server, F_GETFD));
	int set = epoll_create1(0);
	struct epoll_event event = {.events = EPOLLIN | EPOLLRDHUP, .data.u32 = 7}, got;
	say("epoll", epoll_ctl(set, EPOLL_CTL_ADD, server, &event));
	say("quiet", epoll_wait(set, &got, 1, 0));
	if (fork() == 0) {
		usleep(1000);
		_exit(write(client, "hello", 5) != 5);
	}
	say("ready", epoll_wait(set, &got, 1, 5000));
	printf("events %x data %u\n", got.events, got.data.u32);
	char text[8];
	say("read", read(server, text, sizeof text));
	wait.fd = client;
	wait.events = POLLIN | POLLOUT;
	say("poll", poll(&wait, 1, 0));
	printf("revents %x\n", wait.revents);
	wait4(-1, NULL, 0, NULL);
	close(client);
	say("hangup", epoll_wait(set, &got, 1, 1000));
	printf("events %x\n", got.events);
	length = sizeof address;
	close(listener);
	client = socket(AF_INET, SOCK_STREAM, 0);
	say("refused", connect(client, (struct sockaddr *)&address, length));
	int error = -1;
	length = sizeof error;
	say("error", getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &length));
}

static void errors(void)
{
	struct sockaddr_un here = {.sun_family = AF_UNIX, .sun_path = "/tmp/sockets.test"};
	struct stat status;
	int fd = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_STREAM, 0);
	say("nobody", connect(fd, (struct sockaddr *)&here, sizeof here));
	say("bind", bind(fd, (struct sockaddr *)&here, sizeof here));
	say("taken", bind(other, (struct sockaddr *)&here, sizeof here));
	say("deaf", connect(other, (struct sockaddr *)&here, sizeof here));
	say("stat", stat(here.sun_path, &status));
	printf("socket %d\n", S_ISSOCK(status.st_mode));
	say("open", open(here.sun_path, O_RDWR));
	say("unlink", unlink(here.sun_path));
	say("not one", getsockname(0, (struct sockaddr *)&here, &(socklen_t){sizeof here}));
	say("closed", listen(99, 1));
	say("not yet", recv(other, &status, 1, 0));
	say("not yet", getpeername(other, (struct sockaddr *)&here, &(socklen_t){sizeof here}));
	say("family", socket(77, SOCK_STREAM, 0));
	say("protocol", socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
}

int main(void)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "\0abstract"};
	struct sockaddr_in four = {.sin_family = AF_INET};
	struct sockaddr_in6 six = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
	struct sockaddr *at = (struct sockaddr *)&name;
	socklen_t length = offsetof(struct sockaddr_un, sun_path) + 9;
	stream("unix", AF_UNIX, at, length);
	stream("tcp", AF_INET, (struct sockaddr *)&four, sizeof four);
	stream("tcp6", AF_INET6, (struct sockaddr *)&six, sizeof six);
	name.sun_path[1] = 'd';
	datagrams("unix datagrams", AF_UNIX, at, length);
	four.sin_port = 0;
	four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	datagrams("udp", AF_INET, (struct sockaddr *)&four, sizeof four);
	passing();
	packets();
	readiness();
	errors();
	return 0;
}
