/*
 * Counts the lines of a file that match at least one pattern, with Vectorscan (or Hyperscan) in block mode.
 *
 *   scan --compile PATTERNS DATABASE  compiles once, ahead of the measurement; prints the numbers (from 1) of the patterns that it
 *                                     leaves out, with the reason
 *   scan DATABASE LOG                 prints the number of lines
 *
 * The log is read in pieces of 256 KiB, cut at the last line feed; a match is put down to the line that holds its end.
 * Flags: MULTILINE, so that ^ and $ mean lines. Not UTF8: with it, `.{0,200}` takes minutes to compile; bytes are good enough here.
 */
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PIECE = 256 * 1024 };

struct lines {
  const char *piece;
  size_t length;
  unsigned long long matchEndsBefore; /* matches that end before this offset belong to a line that is counted */
  unsigned long long count;
};

static int onMatch(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
  (void)id; (void)from; (void)flags;
  struct lines *lines = context;
  if (to == 0 || to <= lines->matchEndsBefore) return 0;
  lines->count++;
  const char *end = memchr(lines->piece + to - 1, '\n', lines->length - (to - 1));
  lines->matchEndsBefore = end ? (unsigned long long)(end - lines->piece) + 1 : lines->length;
  return 0;
}

static char **readPatterns(const char *path, unsigned *count) {
  FILE *file = fopen(path, "r");
  if (!file) { perror(path); exit(2); }
  char **patterns = NULL, *line = NULL;
  size_t capacity = 0;
  ssize_t length;
  *count = 0;
  while ((length = getline(&line, &capacity, file)) > 0) {
    if (line[length - 1] == '\n') line[length - 1] = 0;
    patterns = realloc(patterns, (*count + 1) * sizeof *patterns);
    patterns[(*count)++] = strdup(line);
  }
  fclose(file);
  return patterns;
}

static const unsigned flag = HS_FLAG_MULTILINE;

/* Compiles all patterns but those that are refused, which a first, quick look or the compiler itself may find. */
static int compile(const char *patternsPath, const char *databasePath) {
  unsigned count, kept = 0;
  char **patterns = readPatterns(patternsPath, &count);
  unsigned *flags = malloc(count * sizeof *flags), *ids = malloc(count * sizeof *ids), *numbers = malloc(count * sizeof *numbers);
  hs_compile_error_t *error = NULL;
  for (unsigned index = 0; index < count; index++) {
    hs_expr_info_t *info = NULL;
    if (hs_expression_info(patterns[index], flag, &info, &error) != HS_SUCCESS) {
      printf("%u\t%s\n", index + 1, error->message);
      hs_free_compile_error(error);
      continue;
    }
    free(info);
    patterns[kept] = patterns[index];
    numbers[kept] = index + 1;
    flags[kept] = flag;
    ids[kept] = kept;
    kept++;
  }
  hs_database_t *database = NULL;
  while (hs_compile_multi((const char *const *)patterns, flags, ids, kept, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS) {
    int bad = error->expression;
    if (bad < 0) { fprintf(stderr, "scan: %s\n", error->message); return 2; }
    printf("%u\t%s\n", numbers[bad], error->message);
    hs_free_compile_error(error);
    kept--;
    memmove(patterns + bad, patterns + bad + 1, (kept - bad) * sizeof *patterns);
    memmove(numbers + bad, numbers + bad + 1, (kept - bad) * sizeof *numbers);
  }
  char *bytes = NULL;
  size_t length = 0;
  FILE *file = fopen(databasePath, "wb");
  if (!file || hs_serialize_database(database, &bytes, &length) != HS_SUCCESS || fwrite(bytes, 1, length, file) != length) {
    fprintf(stderr, "scan: cannot write %s\n", databasePath);
    return 2;
  }
  return fclose(file) ? 2 : 0;
}

static hs_database_t *readDatabase(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(2); }
  fseek(file, 0, SEEK_END);
  size_t length = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(length);
  hs_database_t *database = NULL;
  if (fread(bytes, 1, length, file) != length || hs_deserialize_database(bytes, length, &database) != HS_SUCCESS) {
    fprintf(stderr, "scan: %s is no database\n", path);
    exit(2);
  }
  free(bytes);
  fclose(file);
  return database;
}

int main(int argc, char **argv) {
  if (argc == 4 && strcmp(argv[1], "--compile") == 0) return compile(argv[2], argv[3]);
  if (argc != 3) { fprintf(stderr, "usage: scan --compile PATTERNS DATABASE, or: scan DATABASE LOG\n"); return 2; }
  hs_database_t *database = readDatabase(argv[1]);
  hs_scratch_t *scratch = NULL;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) { fprintf(stderr, "scan: no scratch memory\n"); return 2; }
  FILE *log = fopen(argv[2], "rb");
  if (!log) { perror(argv[2]); return 2; }
  setvbuf(log, NULL, _IONBF, 0);

  char *buffer = malloc(2 * PIECE);
  size_t held = 0, got;
  unsigned long long total = 0;
  do {
    got = fread(buffer + held, 1, PIECE, log);
    held += got;
    char *last = got ? memrchr(buffer, '\n', held) : NULL;
    size_t length = !got ? held : last ? (size_t)(last - buffer) + 1 : held;
    struct lines lines = {buffer, length, 0, 0};
    if (hs_scan(database, buffer, (unsigned)length, 0, scratch, onMatch, &lines) != HS_SUCCESS) { fprintf(stderr, "scan: scanning failed\n"); return 2; }
    total += lines.count;
    memmove(buffer, buffer + length, held - length);
    held -= length;
  } while (got);
  printf("%llu\n", total);
  return 0;
}
