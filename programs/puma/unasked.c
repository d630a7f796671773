/* Messages that come before anyone asks for them, long and short: every rank sends first and
 * receives then, receives in another order than was sent, and has receives posted that it does not
 * look at while it sends. By NX, and by MPI in two communicators. */

#include <mpi.h>
#include <nx.h>
#include <stdio.h>
#include <string.h>

enum { LONG = 20000, MANY = 700 };

static int wrong;
static char out[LONG], in[LONG];

static void fill(int from) {
  for (int i = 0; i < LONG; i++) out[i] = (char)(i * 7 + from);
}

static void check(int from) {
  for (int i = 0; i < LONG; i++) wrong += in[i] != (char)(i * 7 + from);
  memset(in, 0, sizeof in);
}

/* So many short ones that their sender has to wait for room, the later type is asked for first. */
static void in_another_order(int me, int ranks, int to) {
  int value, next[2] = {0, 1};
  for (int i = 0; i < MANY; i++) csend(i % 2, &i, sizeof i, to, 0);
  for (int i = 0; i < MANY; i++) {
    int type = i < MANY / 2;
    crecv(type, &value, sizeof value);
    wrong += value != next[type] || infonode() != (me + ranks - 1) % ranks;
    next[type] += 2;
  }
}

static void by_mpi(int to, int from) {
  MPI_Comm twin;
  MPI_Status status;
  MPI_Comm_dup(MPI_COMM_WORLD, &twin);
  MPI_Send(out, LONG, MPI_BYTE, to, 1, MPI_COMM_WORLD);
  MPI_Send(out, LONG - 1, MPI_BYTE, to, 1, twin);
  MPI_Recv(in, LONG, MPI_BYTE, MPI_ANY_SOURCE, MPI_ANY_TAG, twin, &status);
  wrong += status.bytes != LONG - 1 || status.MPI_SOURCE != from;
  MPI_Recv(in, LONG, MPI_BYTE, from, 1, MPI_COMM_WORLD, &status);
  check(from);
}

int main(int argc, char **argv) {
  int me = mynode(), ranks = numnodes();
  int to = (me + 1) % ranks, from = (me + ranks - 1) % ranks;
  MPI_Init(&argc, &argv);
  fill(me);
  csend(1, out, LONG, to, 0);
  crecv(1, in, LONG);
  check(from);
  long posted = irecv(2, in, LONG);
  csend(2, out, LONG, to, 0);
  msgwait(posted);
  check(from);
  in_another_order(me, ranks, to);
  by_mpi(to, from);
  long sum[1] = {wrong}, work[1];
  gisum(sum, 1, work);
  if (me == 0) printf("%ld bytes or messages were wrong\n", sum[0]);
  return MPI_Finalize();
}
