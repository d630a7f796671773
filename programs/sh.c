/*
 * sh: a small shell with a handful of utilities, to type in while it moves from node to node.
 *
 * Usage: sh [-c COMMAND]     reads commands from standard input; prompts on a terminal
 *
 *   COMMAND [WORDS...] [| COMMAND...] [< FILE] [> FILE] [; ...]     quotes '...' and "..." group words
 *
 * What is no builtin is looked for in PATH. Utilities that touch only descriptors are builtins too,
 * so that the shell is useful where there is no other program.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gobelins.h"

#define MOST_WORDS 64
#define LINE_BYTES 1024

static int last_status;

static int echo(int count, char **words) {
  for (int i = 1; i < count; i++) printf("%s%s", i > 1 ? " " : "", words[i]);
  putchar('\n');
  return 0;
}

static int list(int count, char **words) {
  const char *path = count > 1 ? words[1] : ".";
  DIR *directory = opendir(path);
  if (directory == NULL) {
    fprintf(stderr, "ls: %s: %s\n", path, strerror(errno));
    return 1;
  }
  for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
    if (entry->d_name[0] != '.') printf("%s%s\n", entry->d_name, entry->d_type == DT_DIR ? "/" : "");
  closedir(directory);
  return 0;
}

static int copy(FILE *from) {
  for (int byte; (byte = getc(from)) != EOF;) putchar(byte);
  return ferror(from) ? 1 : 0;
}

static int cat(int count, char **words) {
  int status = count > 1 ? 0 : copy(stdin);
  for (int i = 1; i < count; i++) {
    FILE *file = fopen(words[i], "r");
    if (file == NULL) {
      fprintf(stderr, "cat: %s: %s\n", words[i], strerror(errno));
      status = 1;
      continue;
    }
    status |= copy(file);
    fclose(file);
  }
  return status;
}

static int word_count(int count, char **words) {
  (void)count, (void)words;
  long lines = 0, groups = 0, bytes = 0, in_word = 0;
  for (int byte; (byte = getchar()) != EOF; bytes++) {
    int blank = byte == ' ' || byte == '\n' || byte == '\t';
    lines += byte == '\n';
    groups += !blank && !in_word;
    in_word = !blank;
  }
  printf("%ld %ld %ld\n", lines, groups, bytes);
  return 0;
}

static int sequence(int count, char **words) {
  long last = count > 1 ? strtol(words[1], NULL, 10) : 0;
  for (long i = 1; i <= last; i++) printf("%ld\n", i);
  return 0;
}

static int doze(int count, char **words) {
  return sleep(count > 1 ? strtoul(words[1], NULL, 10) : 0) > 0;
}

static int system_name(int count, char **words) {
  (void)count, (void)words;
  struct utsname name;
  if (uname(&name) < 0) return 1;
  printf("%s %s %s\n", name.sysname, name.release, name.machine);
  return 0;
}

static int node(int count, char **words) {
  (void)count, (void)words;
  int here = gobelins_node();
  if (here < 0) puts("on no cluster");
  else printf("node %d, process %d\n", here, (int)getpid());
  return 0;
}

static int working_directory(int count, char **words) {
  (void)count, (void)words;
  char path[LINE_BYTES];
  if (getcwd(path, sizeof path) == NULL) return 1;
  puts(path);
  return 0;
}

static int help(int count, char **words);

/* What runs in a process of its own, as a program would. */
static const struct {
  const char *name;
  int (*run)(int count, char **words);
  const char *tells;
} utilities[] = {
    {"cat", cat, "copies files or its input"},
    {"echo", echo, "prints its words"},
    {"help", help, "prints this list"},
    {"ls", list, "lists a directory"},
    {"node", node, "tells where it runs"},
    {"pwd", working_directory, "prints the current directory"},
    {"seq", sequence, "counts up to a number"},
    {"sleep", doze, "waits so many seconds"},
    {"uname", system_name, "names the system"},
    {"wc", word_count, "counts lines, words and bytes of its input"},
};
#define UTILITIES (sizeof utilities / sizeof *utilities)

static int help(int count, char **words) {
  (void)count, (void)words;
  puts("cd DIRECTORY, exit [STATUS], migrate [NODE], and:");
  for (size_t i = 0; i < UTILITIES; i++) printf("  %-6s %s\n", utilities[i].name, utilities[i].tells);
  return 0;
}

/* Never returns. */
static void execute(int count, char **words) {
  for (size_t i = 0; i < UTILITIES; i++)
    if (strcmp(words[0], utilities[i].name) == 0) {
      int status = utilities[i].run(count, words);
      exit(fflush(stdout) == 0 ? status : 1);
    }
  execvp(words[0], words);
  fprintf(stderr, "sh: %s: %s\n", words[0], errno == ENOENT ? "not found" : strerror(errno));
  exit(errno == ENOENT ? 127 : 126);
}

static void redirect(const char *path, int flags, int to) {
  int file = open(path, flags, 0666);
  if (file < 0) {
    fprintf(stderr, "sh: %s: %s\n", path, strerror(errno));
    exit(1);
  }
  dup2(file, to);
  close(file);
}

/* Takes < and > out of the words; in the child. */
static int redirections(int count, char **words) {
  int kept = 0;
  for (int i = 0; i < count; i++) {
    int is_input = strcmp(words[i], "<") == 0;
    if ((is_input || strcmp(words[i], ">") == 0) && i + 1 < count) {
      i += 1;
      redirect(words[i], is_input ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC, !is_input);
    } else {
      words[kept++] = words[i];
    }
  }
  words[kept] = NULL;
  return kept;
}

/* Starts one command of a pipeline; returns the end that the next one reads. */
static int start(int count, char **words, int input, int is_last, pid_t *child) {
  int ends[2] = {-1, -1};
  if (!is_last && pipe(ends) < 0) return -1;
  fflush(stdout);
  *child = fork();
  if (*child == 0) {
    if (input >= 0) dup2(input, 0);
    if (!is_last) dup2(ends[1], 1);
    for (int i = 0; i < 2; i++)
      if (ends[i] >= 0) close(ends[i]);
    count = redirections(count, words);
    if (count == 0) exit(0);
    execute(count, words);
  }
  if (input >= 0) close(input);
  if (ends[1] >= 0) close(ends[1]);
  return ends[0];
}

/* The shell's own matters; -1: it is none of them. */
static int builtin(int count, char **words) {
  if (strcmp(words[0], "exit") == 0) exit(count > 1 ? atoi(words[1]) : last_status);
  if (strcmp(words[0], "migrate") == 0) {
    int to = gobelins_migrate(count > 1 ? atoi(words[1]) : GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
    if (to < 0) fprintf(stderr, "migrate: %s\n", strerror(-to));
    return to < 0;
  }
  if (strcmp(words[0], "cd") != 0) return -1;
  const char *to = count > 1 ? words[1] : "/";
  if (chdir(to) == 0) return 0;
  fprintf(stderr, "cd: %s: %s\n", to, strerror(errno));
  return 1;
}

static void pipeline(int count, char **words) {
  int status = count > 0 ? builtin(count, words) : last_status;
  if (status >= 0) {
    last_status = status;
    return;
  }
  pid_t child = -1;
  int input = -1, children = 0;
  for (int begin = 0, at = 0; at <= count; at++) {
    if (at < count && strcmp(words[at], "|") != 0) continue;
    words[at] = NULL;
    if (at > begin) {
      input = start(at - begin, words + begin, input, at == count, &child);
      children += child > 0;
    }
    begin = at + 1;
  }
  for (int state; children > 0; children--)
    if (waitpid(-1, &state, 0) == child)
      last_status = WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
}

/* The next word of a line, taken apart in place; NULL at its end. Operators are words. */
static char *next_word(char **line, char *space) {
  char *at = *line + strspn(*line, " \t\n"), *word = space;
  if (*at == 0 || *at == '#') return NULL;
  if (strchr("|<>;", *at) != NULL) {
    *word++ = *at++;
  } else {
    for (char quote = 0; *at != 0 && (quote || strchr(" \t\n|<>;", *at) == NULL); at++) {
      if (quote ? *at == quote : *at == '\'' || *at == '"') quote = quote ? 0 : *at;
      else *word++ = *at;
    }
  }
  *word = 0;
  *line = at;
  return space;
}

static void run_line(char *line) {
  static char space[2 * LINE_BYTES];
  char *words[MOST_WORDS + 1], *free_space = space;
  int count = 0;
  for (char *word; (word = next_word(&line, free_space)) != NULL;) {
    free_space += strlen(word) + 1;
    if (strcmp(word, ";") == 0) {
      pipeline(count, words);
      count = 0;
    } else if (count < MOST_WORDS) {
      words[count++] = word;
    }
  }
  if (count > 0) pipeline(count, words);
}

int main(int argc, char **argv) {
  char line[LINE_BYTES];
  if (argc > 2 && strcmp(argv[1], "-c") == 0) {
    snprintf(line, sizeof line, "%s", argv[2]);
    run_line(line);
    return last_status;
  }
  /* What the shell has not read is its commands' to read. */
  setvbuf(stdin, NULL, _IONBF, 0);
  int prompts = isatty(0);
  if (prompts) puts("A small shell; help lists what it knows. Drag it to another node while you type.");
  for (;;) {
    if (prompts) {
      printf("node %d $ ", gobelins_node());
      fflush(stdout);
    }
    if (fgets(line, sizeof line, stdin) == NULL) break;
    run_line(line);
  }
  if (prompts) putchar('\n');
  return last_status;
}
