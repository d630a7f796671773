/* The planets' orbits by a symplectic integrator, as in the Computer Language Benchmarks Game: few
 * data, square roots and divisions. SIZE is in thousands of steps. */
#include <math.h>

#define DEFAULT_SIZE 40
#define BODIES 5
#include "bench.h"

struct body {
  double x, y, z, vx, vy, vz, mass;
};

static const struct body start[BODIES] = {
    {0, 0, 0, 0, 0, 0, 39.47841760435743},
    {4.841431442464721, -1.1603200440274284, -0.10362204447112311, 0.606326392995832,
     2.81198684491626, -0.02521836165988763, 0.03769367487038949},
    {8.34336671824458, 4.124798564124305, -0.4035234171143214, -1.0107743461787924,
     1.8256623712304119, 0.008415761376584154, 0.011286326131968767},
    {12.894369562139131, -15.111151401698631, -0.22330757889265573, 1.0827910064415354,
     0.8687130181696082, -0.010832637401363636, 0.0017237240570597112},
    {15.379697114850917, -25.919314609987964, 0.17925877295037118, 0.979090732243898,
     0.5946989986476762, -0.034755955550407984, 0.0020336868699246304},
};

static void advance(struct body *bodies, double step) {
  for (int i = 0; i < BODIES; i++) {
    struct body *a = bodies + i;
    for (int j = i + 1; j < BODIES; j++) {
      struct body *b = bodies + j;
      double x = a->x - b->x, y = a->y - b->y, z = a->z - b->z;
      double square = x * x + y * y + z * z;
      double magnitude = step / (square * sqrt(square));
      a->vx -= x * b->mass * magnitude;
      a->vy -= y * b->mass * magnitude;
      a->vz -= z * b->mass * magnitude;
      b->vx += x * a->mass * magnitude;
      b->vy += y * a->mass * magnitude;
      b->vz += z * a->mass * magnitude;
    }
  }
  for (int i = 0; i < BODIES; i++) {
    bodies[i].x += step * bodies[i].vx;
    bodies[i].y += step * bodies[i].vy;
    bodies[i].z += step * bodies[i].vz;
  }
}

static uint64_t pass(int size) {
  struct body bodies[BODIES];
  memcpy(bodies, start, sizeof bodies);
  for (int i = 0; i < size * 1000; i++) advance(bodies, 0.01);
  return checksum_words(CHECKSUM_START, bodies, sizeof bodies / 4);
}
