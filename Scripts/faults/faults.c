/* Makes the n-th call that touches a workspace fail, or kills the process there.
 *
 * Preloaded into `vouch` by Scripts/fault-drill. Told by the environment:
 *   FAULTS_ROOT   only calls on files under this folder count
 *   FAULTS_CALLS  which calls count: any of "write,sync,rename,open"
 *   FAULTS_NTH    which of them fails, from 1
 *   FAULTS_ERROR  ENOSPC, EIO, EACCES or EMFILE; or KILL, which is SIGKILL in its place
 *   FAULTS_STAYS  when set, every such call after it fails too: a disk that is full stays full
 *   FAULTS_LOG    a line is written here when the fault fires
 *
 * stdio's own writes stay inside libc, so fwrite and fclose stand for them.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))real(#name))
enum { LARGEST = 4096 };

static char ours[LARGEST]; /* whether a descriptor is of a file under the root */
static int seen;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int under(const char *path) {
  const char *root = getenv("FAULTS_ROOT");
  return root && path && strncmp(path, root, strlen(root)) == 0;
}

static int number(const char *name) {
  if (!strcmp(name, "ENOSPC")) return ENOSPC;
  if (!strcmp(name, "EACCES")) return EACCES;
  if (!strcmp(name, "EMFILE")) return EMFILE;
  return EIO;
}

static void note(const char *call, const char *path) {
  const char *log = getenv("FAULTS_LOG");
  if (!log) return;
  char line[1024];
  int length = snprintf(line, sizeof line, "%s %s\n", call, path ? path : "");
  int file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) return;
  REAL(write)(file, line, (size_t)length);
  REAL(close)(file);
}

/* Whether this call is the one; errno is set then. */
static int fails(const char *kind, const char *call, const char *path) {
  const char *calls = getenv("FAULTS_CALLS"), *nth = getenv("FAULTS_NTH");
  if (!calls || !nth || !strstr(calls, kind)) return 0;
  int wanted = atoi(nth), count = __sync_add_and_fetch(&seen, 1);
  if (count != wanted && !(count > wanted && getenv("FAULTS_STAYS"))) return 0;
  if (count == wanted) note(call, path);
  const char *error = getenv("FAULTS_ERROR");
  if (error && !strcmp(error, "KILL")) kill(getpid(), SIGKILL);
  errno = number(error ? error : "EIO");
  return 1;
}

static int fails_on(const char *kind, const char *call, int file) {
  if (file < 0 || file >= LARGEST || !ours[file]) return 0;
  char link[64], path[1000];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  path[length < 0 ? 0 : length] = 0;
  return fails(kind, call, path);
}

static int opened(int file, const char *path) {
  if (file >= 0 && file < LARGEST) ours[file] = (char)under(path);
  return file;
}

#define OPEN(name)                                                                               \
  int name(const char *path, int flags, ...) {                                                   \
    va_list rest;                                                                                \
    va_start(rest, flags);                                                                       \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;                       \
    va_end(rest);                                                                                \
    if (under(path) && fails("open", #name, path)) return -1;                                    \
    return opened(((int (*)(const char *, int, ...))real(#name))(path, flags, mode), path);       \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                             \
  int name(int folder, const char *path, int flags, ...) {                                       \
    va_list rest;                                                                                \
    va_start(rest, flags);                                                                       \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;                       \
    va_end(rest);                                                                                \
    if (under(path) && fails("open", #name, path)) return -1;                                    \
    return opened(                                                                               \
        ((int (*)(int, const char *, int, ...))real(#name))(folder, path, flags, mode), path);    \
  }
OPENAT(openat)
OPENAT(openat64)

#define FOPEN(name)                                                                              \
  FILE *name(const char *path, const char *mode) {                                               \
    if (under(path) && fails("open", #name, path)) return NULL;                                  \
    FILE *file = REAL(name)(path, mode);                                                         \
    if (file) opened(fileno(file), path);                                                        \
    return file;                                                                                 \
  }
FOPEN(fopen)
FOPEN(fopen64)

DIR *opendir(const char *path) {
  if (under(path) && fails("open", "opendir", path)) return NULL;
  return REAL(opendir)(path);
}

int mkdir(const char *path, mode_t mode) {
  if (under(path) && fails("open", "mkdir", path)) return -1;
  return REAL(mkdir)(path, mode);
}

int close(int file) {
  if (file >= 0 && file < LARGEST) ours[file] = 0;
  return REAL(close)(file);
}

ssize_t write(int file, const void *bytes, size_t count) {
  return fails_on("write", "write", file) ? -1 : REAL(write)(file, bytes, count);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  return fails_on("write", "writev", file) ? -1 : REAL(writev)(file, parts, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
  return fails_on("write", "pwrite", file) ? -1 : REAL(pwrite)(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
  return fails_on("write", "pwrite64", file) ? -1 : REAL(pwrite64)(file, bytes, count, at);
}

int ftruncate(int file, off_t length) {
  return fails_on("write", "ftruncate", file) ? -1 : REAL(ftruncate)(file, length);
}

int ftruncate64(int file, off64_t length) {
  return fails_on("write", "ftruncate64", file) ? -1 : REAL(ftruncate64)(file, length);
}

size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file) {
  return fails_on("write", "fwrite", fileno(file)) ? 0 : REAL(fwrite)(bytes, size, count, file);
}

int fclose(FILE *file) {
  int number = fileno(file), failed = fails_on("write", "fclose", number), code = errno;
  if (number >= 0 && number < LARGEST) ours[number] = 0;
  int result = REAL(fclose)(file);
  if (!failed) return result;
  errno = code;
  return EOF;
}

int fsync(int file) { return fails_on("sync", "fsync", file) ? -1 : REAL(fsync)(file); }

int fdatasync(int file) {
  return fails_on("sync", "fdatasync", file) ? -1 : REAL(fdatasync)(file);
}

int rename(const char *from, const char *to) {
  return under(to) && fails("rename", "rename", to) ? -1 : REAL(rename)(from, to);
}

int link(const char *from, const char *to) {
  return under(to) && fails("rename", "link", to) ? -1 : REAL(link)(from, to);
}
