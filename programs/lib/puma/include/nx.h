/* NX, the message passing of the Paragon, as most programs used it. Types are 0 and above; a type
 * selector of -1 takes any. There is one process a node here, so `pid` is 0 and ignored. */

#ifndef NX_H
#define NX_H

#ifdef __cplusplus
extern "C" {
#endif

int mynode(void);
int numnodes(void);
int mypid(void);
double dclock(void);

void csend(long type, const void *buffer, long bytes, long node, long pid);
void crecv(long selector, void *buffer, long bytes);
long isend(long type, const void *buffer, long bytes, long node, long pid);
long irecv(long selector, void *buffer, long bytes);
void msgwait(long id);
long msgdone(long id);
/* Waits until a message of such a type has come; is there one? */
void cprobe(long selector);
long iprobe(long selector);
/* Of the last message that was received or probed. */
long infocount(void);
long infonode(void);
long infotype(void);

void gsync(void);
/* In place over `count` elements in all nodes; `work` has room for as many. */
void gdsum(double *values, long count, double *work);
void gdprod(double *values, long count, double *work);
void gdhigh(double *values, long count, double *work);
void gdlow(double *values, long count, double *work);
void gisum(long *values, long count, long *work);
void giprod(long *values, long count, long *work);
void gihigh(long *values, long count, long *work);
void gilow(long *values, long count, long *work);
void giand(long *values, long count, long *work);
void gior(long *values, long count, long *work);
void gixor(long *values, long count, long *work);
void gland(long *values, long count, long *work);
void glor(long *values, long count, long *work);
void gssum(float *values, long count, float *work);
void gsprod(float *values, long count, float *work);
void gshigh(float *values, long count, float *work);
void gslow(float *values, long count, float *work);

#ifdef __cplusplus
}
#endif
#endif
