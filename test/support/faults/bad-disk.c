/* Loaded before libc (LD_PRELOAD): while the file BAD_DISK_WHEN is there, BAD_DISK_CALL ("read", "write" or "sync")
   on files whose path has BAD_DISK_FILE in it fails as a dying disk does, with EIO. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int is_bad(int file, const char *call) {
  const char *when = getenv("BAD_DISK_WHEN"), *which = getenv("BAD_DISK_FILE"), *bad = getenv("BAD_DISK_CALL");
  char link[64], path[4096];
  if (!when || !which || !bad || strcmp(bad, call) != 0) return 0;
  int before = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  path[length > 0 ? length : 0] = 0;
  int found = strstr(path, which) != NULL && access(when, F_OK) == 0;
  errno = before;
  return found;
}

#define FAIL_OR(result, name, kind, parameters, arguments)                          \
  result name parameters {                                                          \
    if (is_bad(file, kind)) { errno = EIO; return -1; }                             \
    result (*real) parameters = (result (*) parameters) dlsym(RTLD_NEXT, #name);    \
    return real arguments;                                                          \
  }

FAIL_OR(ssize_t, read, "read", (int file, void *to, size_t count), (file, to, count))
FAIL_OR(ssize_t, pread, "read", (int file, void *to, size_t count, off_t at), (file, to, count, at))
FAIL_OR(ssize_t, pread64, "read", (int file, void *to, size_t count, off64_t at), (file, to, count, at))
FAIL_OR(ssize_t, write, "write", (int file, const void *from, size_t count), (file, from, count))
FAIL_OR(ssize_t, pwrite, "write", (int file, const void *from, size_t count, off_t at), (file, from, count, at))
FAIL_OR(ssize_t, pwrite64, "write", (int file, const void *from, size_t count, off64_t at), (file, from, count, at))
FAIL_OR(int, fsync, "sync", (int file), (file))
FAIL_OR(int, fdatasync, "sync", (int file), (file))
