/* The Puma library: who and where a process is, messages through portals, time, and the group's
 * collectives. NX (nx.h) and MPI (mpi.h) stand on it. Names as in Puma and Cougar. */

#ifndef PUMA_H
#define PUMA_H

#include "puma_shared.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Set before main(). */
extern int _my_nid, _my_pid, _my_rank, _my_nnodes, _my_gid;
extern int _my_mesh_width, _my_mesh_height, _my_umask;
extern const uint32_t *_my_nid_map, *_my_pid_map;

/* Puma's own errors stand here; Unix ones in errno. */
extern int CPerrno;

/* Seconds of the cluster's clock. */
double dclock(void);
/* Sends a signal to a process; 0 or -1. */
int nodekill(int nid, int pid, int signal);
/* Gives up the rest of the quantum. */
void quit_quantum(void);
/* 0 (default) to 7. */
int set_priority(int priority);

/* Sends `bytes` bytes to a portal of a rank of the own group; 0, or -1 with CPerrno. The buffer may
 * be used again when it returns. `info` may be a null pointer. */
int send_user_msg(const void *buffer, size_t bytes, int rank, int portal, int flags,
                  struct puma_send_info *info);
/* The same to any process. */
int send_user_msg_phys(const void *buffer, size_t bytes, int nid, int pid, int portal, int flags,
                       struct puma_send_info *info);
/* A send_info in which nothing is asked for. */
void send_info_init(struct puma_send_info *info);

/* The PCB, which the kernel shares. */
#define PUMA_PCB ((volatile struct puma_pcb *)PUMA_PCB_ADDRESS)
#define PUMA_PORTALS ((volatile struct puma_portal *)PUMA_PORTAL_TABLE)

/* Waits until something has come since `seen`, a value of PUMA_PCB->arrivals. The way to wait for a
 * condition: seen = arrivals; look; puma_wait(seen); again. */
void puma_wait(uint32_t seen);
/* Between these two no message comes. They nest. */
void puma_defer(void);
void puma_undefer(void);

#define SPTL_ACTIVATE(portal) (PUMA_PORTALS[portal].status |= PUMA_PORTAL_ACTIVE)
#define SPTL_DEACTIVATE(portal) (PUMA_PORTALS[portal].status &= ~PUMA_PORTAL_ACTIVE)
#define SPTL_MCH_ACTIVATE(entry) ((entry)->control |= PUMA_MATCH_ACTIVE)
#define SPTL_MCH_DEACTIVATE(entry) ((entry)->control &= ~PUMA_MATCH_ACTIVE)

/* Portals. All return 0 or more, or -1 with CPerrno. */
int sptl_init(int portal);
/* A free portal: any; a certain one; the same one in the whole group; is it taken? */
int sptl_l_alloc(void);
int sptl_set_alloc(int portal);
int sptl_c_alloc(void);
int sptl_test_alloc(int portal);
int sptl_dealloc(int portal);
/* Waits until no message lands in a portal any more. */
int sptl_quiescence(int portal);
/* The function called after each arrival: handler(portal, bytes). */
int sptl_set_handler(int portal, void (*handler)(int portal, int bytes));

/* Matching lists: `list` of `count` entries; an entry's criteria, links and descriptor. */
int sptl_ml_init(int portal, struct puma_match *list, int count);
int sptl_ml_cleanup(int portal);
void sptl_mle_init(struct puma_match *entry, int rank, int group, uint64_t must, uint64_t ignore);
void sptl_mle_set_ptrs(struct puma_match *entry, int next, int no_buffer, int no_fit);

/* Descriptors of a portal. A matching entry's are filled by the _md functions. */
int sptl_single_init(int portal, int op, void *buffer, size_t bytes);
int sptl_single_init_read_only(int portal, int op, const void *buffer, size_t bytes);
int sptl_single_release(int portal);
int sptl_ind_init(int portal, int op, struct puma_slot *slots, int count);
int sptl_ind_release(int portal);
/* Index of a slot with a message, the oldest first, or -1. */
int sptl_ind_msg_probe(int portal);
int sptl_ind_msg_free(int portal, int slot);
/* Begins the probing anew at the first slot. */
void sptl_ind_rst_probe(int portal);
int sptl_comb_init(int portal, int op, struct puma_piece *pieces, int count);
int sptl_comb_release(int portal);
int sptl_dyn_init(int portal, int op, void *heap, size_t bytes);
int sptl_dyn_release(int portal);

void sptl_single_md(uint32_t *descriptor, const void *buffer, size_t bytes, int read_only);
void sptl_dyn_md(uint32_t *descriptor, void *heap, size_t bytes);

/* The messages of a dynamic heap in order of arrival: the first one whose bits match, after `from`
 * (a null pointer: from the oldest); a message that is no longer wanted. */
struct puma_block *sptl_dyn_srch(uint32_t *descriptor, struct puma_block *from, int rank,
                                 uint64_t must, uint64_t ignore);
/* The same, calling `act` for each match until it returns other than 0. */
int sptl_dyn_srch_act(uint32_t *descriptor, int rank, uint64_t must, uint64_t ignore,
                      int (*act)(struct puma_block *, void *), void *argument);
void sptl_dyn_unlink(uint32_t *descriptor, struct puma_block *block);

/* For a person. */
void sptl_dump_portal(int portal);
void sptl_dump_match(const struct puma_match *entry);

#ifdef __cplusplus
}
#endif
#endif
