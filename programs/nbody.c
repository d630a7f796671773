/*
 * nbody: the outer planets around the sun, a symplectic integrator: scalar double arithmetic with
 * square roots and divisions, everything in registers and a few cache lines.
 *
 * Usage: nbody [STEPS]             (default 5000)
 *
 * Masses, positions and velocities are those of Jupiter, Saturn, Uranus and Neptune in units of
 * solar mass, astronomical unit and day, rounded.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define PI 3.141592653589793
#define YEAR 365.24
#define SOLAR_MASS (4 * PI * PI)
#define BODIES 5

static struct body {
  double x[3], v[3], mass;
} bodies[BODIES] = {
    {{0}, {0}, 1},
    {{4.841431, -1.160320, -0.1036220}, {0.00166008, 0.00769901, -0.0000690460}, 9.54792e-4},
    {{8.343367, 4.124799, -0.4035234}, {-0.00276743, 0.00499853, 0.0000230417}, 2.85886e-4},
    {{12.894369, -15.111151, -0.2233076}, {0.00296460, 0.00237847, -0.0000296590}, 4.36624e-5},
    {{15.379697, -25.919315, 0.1792588}, {0.00268068, 0.00162824, -0.0000951592}, 5.15139e-5},
};

static void advance(double dt) {
  for (int i = 0; i < BODIES; i++)
    for (int j = i + 1; j < BODIES; j++) {
      struct body *a = &bodies[i], *b = &bodies[j];
      double dx = a->x[0] - b->x[0], dy = a->x[1] - b->x[1], dz = a->x[2] - b->x[2];
      double squared = dx * dx + dy * dy + dz * dz;
      double magnitude = dt / (squared * sqrt(squared));
      double ma = a->mass * magnitude, mb = b->mass * magnitude;
      a->v[0] -= dx * mb, a->v[1] -= dy * mb, a->v[2] -= dz * mb;
      b->v[0] += dx * ma, b->v[1] += dy * ma, b->v[2] += dz * ma;
    }
  for (int i = 0; i < BODIES; i++)
    for (int k = 0; k < 3; k++) bodies[i].x[k] += dt * bodies[i].v[k];
}

static double energy(void) {
  double total = 0;
  for (int i = 0; i < BODIES; i++) {
    const struct body *a = &bodies[i];
    for (int k = 0; k < 3; k++) total += 0.5 * a->mass * a->v[k] * a->v[k];
    for (int j = i + 1; j < BODIES; j++) {
      double distance = 0;
      for (int k = 0; k < 3; k++) {
        double difference = a->x[k] - bodies[j].x[k];
        distance += difference * difference;
      }
      total -= a->mass * bodies[j].mass / sqrt(distance);
    }
  }
  return total;
}

/* To solar units, and the sun's momentum such that the whole stands still. */
static void prepare(void) {
  for (int i = 0; i < BODIES; i++) bodies[i].mass *= SOLAR_MASS;
  for (int i = 1; i < BODIES; i++)
    for (int k = 0; k < 3; k++) {
      bodies[i].v[k] *= YEAR;
      bodies[0].v[k] -= bodies[i].v[k] * bodies[i].mass / SOLAR_MASS;
    }
}

int main(int argc, char **argv) {
  int steps = argc > 1 ? atoi(argv[1]) : 5000;
  prepare();
  printf("%.9f\n", energy());
  for (int i = 0; i < steps; i++) advance(0.01);
  printf("%.9f\n", energy());
  return 0;
}
