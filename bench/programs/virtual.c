/* Calls through tables of functions, as of virtual methods: shapes of four kinds in mixed order;
 * SIZE is in thousands of shapes. */
#define DEFAULT_SIZE 10
#define ROUNDS 50
#include "bench.h"

struct shape;
struct methods {
  int (*area)(const struct shape *);
  void (*grow)(struct shape *, int);
};
struct shape {
  const struct methods *methods;
  int a, b;
};

static int rectangle_area(const struct shape *s) { return s->a * s->b; }
static int triangle_area(const struct shape *s) { return s->a * s->b / 2; }
static int ring_area(const struct shape *s) { return 3 * (s->a * s->a - s->b * s->b); }
static int point_area(const struct shape *s) { return s->a & s->b; }
static void grow_both(struct shape *s, int by) { s->a += by, s->b += by; }
static void grow_one(struct shape *s, int by) { s->a ^= by, s->b += s->a & 1; }

static const struct methods kinds[] = {{rectangle_area, grow_both},
                                       {triangle_area, grow_one},
                                       {ring_area, grow_both},
                                       {point_area, grow_one}};

static uint64_t pass(int size) {
  static struct shape *shapes;
  int n = size * 1000;
  uint32_t state = 1, sum = 0;
  if (shapes == NULL) shapes = allocate(n * sizeof *shapes);
  for (int i = 0; i < n; i++) {
    uint32_t random = next_random(&state);
    shapes[i] = (struct shape){&kinds[random >> 30], random & 255, random >> 8 & 255};
  }
  for (int round = 0; round < ROUNDS; round++)
    for (int i = 0; i < n; i++) {
      struct shape *shape = &shapes[i];
      shape->methods->grow(shape, round & 3);
      sum += shape->methods->area(shape);
    }
  return sum;
}
