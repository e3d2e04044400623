import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * OpenSSL's CMP client writes header and body of a message apart, and Nagle's algorithm holds the body back until the header is acknowledged,
 * which a peer delays by 40 ms. A library loaded before it turns the algorithm off, so that the client is not measured by that. Undefined without a C
 * compiler.
 */
export function withoutNagle(folder: string): string | undefined {
  const library = join(folder, 'nodelay.so');
  writeFileSync(join(folder, 'nodelay.c'), source);
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-o', library, join(folder, 'nodelay.c'), '-ldl']);
  return status === 0 ? library : undefined;
}

const source = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

int connect(int fd, const struct sockaddr *to, socklen_t length) {
  int (*real)(int, const struct sockaddr *, socklen_t) = dlsym(RTLD_NEXT, "connect");
  int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return real(fd, to, length);
}
`;
