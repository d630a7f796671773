/* Listens on the port given, says so, and echoes in upper case what each of so many connections
 * sends, until it has sent all. */
#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int count, char **arguments) {
  static char bytes[65536];
  if (count < 3) return 2;
  int listener = socket(AF_INET, SOCK_STREAM, 0), one = 1;
  struct sockaddr_in name = {AF_INET, htons(atoi(arguments[1])), {htonl(INADDR_ANY)}, {0}};
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  if (bind(listener, (void *)&name, sizeof name) || listen(listener, 5)) return 1;
  setvbuf(stdout, NULL, _IONBF, 0);
  puts("listening");
  for (int left = atoi(arguments[2]); left > 0; left--) {
    int client = accept(listener, NULL, NULL);
    long sum = 0;
    ssize_t length;
    while ((length = read(client, bytes, sizeof bytes)) > 0) {
      sum += length;
      for (ssize_t at = 0; at < length; at++) bytes[at] = toupper(bytes[at]);
      for (ssize_t at = 0, part; at < length; at += part)
        if ((part = write(client, bytes + at, length - at)) < 0) return 3;
    }
    close(client);
    printf("%ld bytes\n", sum);
  }
  return 0;
}
