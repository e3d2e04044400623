/*
 * The floor that console latency is measured against.
 *   echo-loop device            opens a pseudo-terminal, prints the path of its slave, sends back what it reads
 *   echo-loop client PATH N     types one character, waits for the first byte back, N times; prints each time in nanoseconds
 *   echo-loop on CPU PROGRAM…   runs a program, with all its threads, on one processor
 * After each 32 characters the client deletes the line (Ctrl+X, as on the router) and lets the line fall quiet, untimed.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static void die(const char *what) { perror(what); exit(1); }

static void make_raw(int fd) {
  struct termios settings;
  if (tcgetattr(fd, &settings) < 0) die("tcgetattr");
  cfmakeraw(&settings);
  if (tcsetattr(fd, TCSANOW, &settings) < 0) die("tcsetattr");
}

static int device(void) {
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || grantpt(master) < 0 || unlockpt(master) < 0) die("openpt");
  int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
  if (slave < 0) die("open slave");
  make_raw(slave);
  printf("%s\n", ptsname(master));
  fflush(stdout);
  char buffer[4096];
  for (;;) {
    struct pollfd ready = { .fd = master, .events = POLLIN };
    if (poll(&ready, 1, -1) < 0) die("poll");
    ssize_t count = read(master, buffer, sizeof buffer);
    if (count <= 0 || write(master, buffer, count) != count) return 0;
  }
}

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void quiet(int fd, int milliseconds) {
  char buffer[4096];
  struct pollfd ready = { .fd = fd, .events = POLLIN };
  while (poll(&ready, 1, milliseconds) > 0 && read(fd, buffer, sizeof buffer) > 0);
}

static int client(const char *path, int count) {
  int line = open(path, O_RDWR | O_NOCTTY);
  if (line < 0) die(path);
  make_raw(line);
  quiet(line, 200); /* the router takes a moment to see that someone is there */
  char buffer[64];
  for (int at = 0; at < count; at++) {
    long long start = nanoseconds();
    if (write(line, "a", 1) != 1 || read(line, buffer, sizeof buffer) < 1) die("echo");
    printf("%lld\n", nanoseconds() - start);
    if (at % 32 != 31) continue;
    if (write(line, "\x18", 1) != 1) die("write");
    quiet(line, 5);
  }
  return 0;
}

static int on(int processor, char **program) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(processor, &set);
  if (sched_setaffinity(0, sizeof set, &set) < 0) die("sched_setaffinity");
  execvp(program[0], program);
  die(program[0]);
  return 1;
}

int main(int argc, char **argv) {
  if (argc == 2 && !strcmp(argv[1], "device")) return device();
  if (argc == 4 && !strcmp(argv[1], "client")) return client(argv[2], atoi(argv[3]));
  if (argc >= 4 && !strcmp(argv[1], "on")) return on(atoi(argv[2]), argv + 3);
  fprintf(stderr, "usage: echo-loop device | client PATH COUNT | on CPU PROGRAM...\n");
  return 2;
}
