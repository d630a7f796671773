/* A shared library that is opened while the program runs, and needs another one. */
extern int counter;
void put(const char *text);
void put_number(const char *text, long value);

static int squares(int number) { return number * number; }
static int cubes(int number) { return number * number * number; }
int (*const powers[])(int) = {squares, cubes};
static int zeros[3000];

int sum_of_powers(int power, int count) {
  int sum = 0;
  for (int number = 1; number <= count; number++) sum += powers[power - 2](number) + zeros[number];
  counter++;
  return sum;
}

__attribute__((constructor)) static void begin(void) { put("second: begins\n"); }
__attribute__((destructor)) static void finish(void) { put_number("second: ends with ", zeros[2999]); }
