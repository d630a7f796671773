/* Structures and numbers that a Puma process shares with its node's kernel. Printed from
 * src/personality/puma/structures.ts by shared_header.ts: change that file, not this one. A process
 * reads and writes all of it without a trap; the kernel validates what it finds. */

#ifndef PUMA_SHARED_H
#define PUMA_SHARED_H

#include <stddef.h>
#include <stdint.h>

#define PUMA_GATE 96
#define PUMA_PCB_MAGIC 0x50756d61u
#define PUMA_PCB_VERSION 5
#define PUMA_PCB_ADDRESS 0x3fff0000u
#define PUMA_PORTAL_TABLE 0x3fff1000u
#define PUMA_NID_MAP 0x3fff2000u
#define PUMA_PID_MAP 0x3fff4000u
#define PUMA_MOST_PORTALS 64
#define PUMA_MOST_RANKS 2048
#define PUMA_PID_BEBOPD 1
#define PUMA_PID_PCT 2
#define PUMA_PID_FYOD 3
#define PUMA_TRAP_SEND 1
#define PUMA_TRAP_WAIT 2
#define PUMA_TRAP_CLOCK 3
#define PUMA_TRAP_PCT 4
#define PUMA_TRAP_RETURN 5
#define PUMA_TRAP_THREAD_BLOCK 6
#define PUMA_TRAP_ATTACH 7
#define PUMA_TRAP_SIGNALS 8
#define PUMA_PCT_QUIT 1
#define PUMA_PCT_READY 2
#define PUMA_PCT_KILL 3
#define PUMA_PCT_YIELD 4
#define PUMA_PCT_PRIORITY 5
#define PUMA_PCT_MIGRATE 6
#define PUMA_SIGNALS_BLOCK 0
#define PUMA_SIGNALS_UNBLOCK 1
#define PUMA_SIGNALS_SET 2
#define PUMA_SIGNALS_MASK 3
#define PUMA_SIGNALS_PENDING 4
#define PUMA_PORTAL_ACTIVE 1
#define PUMA_PORTAL_TAKEN 2
#define PUMA_MATCH_ACTIVE 1
#define PUMA_MATCH_ONCE 2
#define PUMA_SLOT_FREE 0
#define PUMA_SLOT_FULL 1
#define PUMA_BLOCK_FREE 0
#define PUMA_BLOCK_MESSAGE 1
#define PUMA_MESSAGE_DATA 0
#define PUMA_MESSAGE_ACK 1
#define PUMA_MESSAGE_REPLY 2
#define PUMA_OP_UNASSIGNED 0
#define PUMA_OP_SINGLE_SNDR_OFF_SV_BDY 1
#define PUMA_OP_SINGLE_SNDR_OFF_SV_BDY_ACK 2
#define PUMA_OP_SINGLE_SNDR_OFF_RPLY 3
#define PUMA_OP_SINGLE_RCVR_OFF_SV_BDY 4
#define PUMA_OP_SINGLE_RCVR_OFF_SV_BDY_ACK 5
#define PUMA_OP_SINGLE_RCVR_OFF_RPLY 6
#define PUMA_OP_IND_CIRC_SV_HDR 8
#define PUMA_OP_IND_CIRC_SV_HDR_ACK 9
#define PUMA_OP_IND_CIRC_SV_HDR_BDY 10
#define PUMA_OP_IND_CIRC_SV_HDR_BDY_ACK 11
#define PUMA_OP_IND_CIRC_RPLY 12
#define PUMA_OP_IND_LIN_SV_HDR 16
#define PUMA_OP_IND_LIN_SV_HDR_ACK 17
#define PUMA_OP_IND_LIN_SV_HDR_BDY 18
#define PUMA_OP_IND_LIN_SV_HDR_BDY_ACK 19
#define PUMA_OP_IND_LIN_RPLY 20
#define PUMA_OP_COMB_SNDR_OFF_SV_BDY 24
#define PUMA_OP_COMB_SNDR_OFF_SV_BDY_ACK 25
#define PUMA_OP_COMB_SNDR_OFF_RPLY 26
#define PUMA_OP_COMB_RCVR_OFF_SV_BDY 27
#define PUMA_OP_COMB_RCVR_OFF_SV_BDY_ACK 28
#define PUMA_OP_COMB_RCVR_OFF_RPLY 29
#define PUMA_OP_DYN_SV_HDR 32
#define PUMA_OP_DYN_SV_HDR_ACK 33
#define PUMA_OP_DYN_SV_HDR_BDY 34
#define PUMA_OP_DYN_SV_HDR_BDY_ACK 35
#define PUMA_OP_MATCHING 40
#define PUMA_DROP_NONE 0
#define PUMA_DROP_NO_PORTAL 1
#define PUMA_DROP_INACTIVE 2
#define PUMA_DROP_NO_MATCH 3
#define PUMA_DROP_NO_BUFFER 4
#define PUMA_DROP_NO_FIT 5
#define PUMA_DROP_BAD_DESCRIPTOR 6
#define PUMA_DROP_READ_ONLY 7
#define PUMA_DROP_NO_OPERATION 8
#define PUMA_FILE_OPEN 1
#define PUMA_FILE_CLOSE 2
#define PUMA_FILE_READ 3
#define PUMA_FILE_WRITE 4
#define PUMA_FILE_LSEEK 5
#define PUMA_FILE_STAT 6
#define PUMA_FILE_FSTAT 7
#define PUMA_FILE_ACCESS 8
#define PUMA_FILE_UNLINK 9
#define PUMA_FILE_MKDIR 10
#define PUMA_FILE_RMDIR 11
#define PUMA_FILE_RENAME 12
#define PUMA_FILE_TRUNCATE 13
#define PUMA_FILE_FSYNC 14
#define PUMA_FILE_ISATTY 15
#define PUMA_FILE_DUP 16
#define EPTLADDR 1400
#define EPTLPORTAL 1401
#define EPTLNODE 1402
#define EPTLLENGTH 1403
#define ETRAP 1404
#define EPTLBUSY 1405
#define EPTLNOMEM 1406
#define EPTLARG 1407
#define EMOVE 1409
#define EPTLRANK 1408

struct puma_pcb {
  uint32_t magic; /* PUMA_PCB_MAGIC */
  uint32_t version; /* PUMA_PCB_VERSION */
  uint32_t nid; /* physical node */
  uint32_t pid; /* process id on the node */
  int32_t rank; /* rank in the group */
  uint32_t nnodes; /* processes of the group */
  int32_t gid; /* group */
  uint32_t mesh_width; /* of the allocated nodes */
  uint32_t mesh_height;
  uint32_t umask; /* of files that are made */
  uint32_t yod_nid; /* where yod is */
  uint32_t fyod_nid; /* who serves this process's files */
  uint32_t heap_start; /* first address */
  uint32_t heap_bytes;
  uint32_t stack_start; /* lowest address */
  uint32_t stack_bytes;
  uint32_t comm_bytes; /* for NX messages that nobody waits for, out of the heap */
  uint32_t proc_mode; /* -proc */
  uint32_t go_main; /* set when the group is complete: main may start */
  uint32_t arrivals; /* counts what the QK has done to this process's memory */
  uint32_t dropped; /* messages that found no place */
  uint32_t drop_reason; /* of the last one: PUMA_DROP_* */
  uint32_t system_flag; /* address of a unified program's flag, or 0 */
  uint32_t pct_number; /* trap calling parameters: call of the PCT */
  uint32_t pct_arguments[4];
  int32_t pct_result;
  uint32_t signal_handlers[32]; /* by signal number; 0 the default */
  uint32_t signal_return; /* where a handler returns to */
  uint32_t defer; /* not 0: the QK keeps messages back until it is 0 again */
  uint32_t deferred; /* messages that it keeps back now */
  uint32_t heap_break; /* end of what brk has given out of the heap, from below */
  uint32_t heap_top; /* lowest address that mmap has given out of it, from above */
  uint32_t signal_flags[32]; /* of sigaction, by signal number */
  uint32_t signal_restorer; /* where a handler returns to on Linux */
  uint32_t deficiency; /* not 0: a call that the system lacks ends the process */
  uint32_t busy; /* not 0: what is said here of memory or signals is changing, the process cannot move */
  uint32_t systems; /* bit by bit, in the order of its flag, those that a unified program knows */
  uint32_t signal_trampoline; /* where handlers are called from on OSF/1 */
  uint32_t epoch_seconds; /* since 1970, when the cluster's clock stood at 0 */
  uint32_t epoch_nanoseconds; /* and of that second */
  uint32_t signal_masks[64]; /* of sigaction, two words by signal number: what waits meanwhile */
  uint32_t spare;
};
_Static_assert(sizeof(struct puma_pcb) == 680, "puma_pcb");

struct puma_portal {
  uint32_t status; /* PUMA_PORTAL_* */
  uint32_t active_count; /* messages that are landing now */
  uint32_t mem_op; /* PUMA_OP_* */
  uint32_t dropped; /* messages that found no place here */
  uint32_t handler; /* called after an arrival, or 0 */
  uint32_t arrived; /* messages that landed */
  uint32_t spare[2];
  uint32_t descriptor[8]; /* one of the descriptors below */
};
_Static_assert(sizeof(struct puma_portal) == 64, "puma_portal");

struct puma_single {
  uint32_t buffer; /* address */
  uint32_t length; /* bytes */
  uint32_t offset; /* receiver-offset operations: where the next message goes */
  int32_t rw_bytes; /* -1 until a message has come, then its bytes */
  uint32_t message_count;
  uint32_t read_only; /* replies may be read from it, nothing may be written */
  uint32_t spare[2];
};
_Static_assert(sizeof(struct puma_single) == 32, "puma_single");

struct puma_independent {
  uint32_t table; /* address of struct puma_slot */
  uint32_t count; /* slots */
  uint32_t next; /* slot of the next message */
  uint32_t message_count;
  uint32_t spare[4];
};
_Static_assert(sizeof(struct puma_independent) == 32, "puma_independent");

struct puma_combined {
  uint32_t table; /* address of struct puma_piece */
  uint32_t count; /* pieces */
  uint32_t offset; /* receiver-offset operations: where the next message goes */
  int32_t rw_bytes; /* -1 until a message has come, then its bytes */
  uint32_t message_count;
  uint32_t spare[3];
};
_Static_assert(sizeof(struct puma_combined) == 32, "puma_combined");

struct puma_dynamic {
  uint32_t heap; /* address, a multiple of 16 */
  uint32_t length; /* bytes, a multiple of 16 */
  uint32_t rover; /* block at which the search for room begins */
  uint32_t message_count;
  uint32_t head; /* the oldest message's block, or 0 */
  uint32_t tail; /* the newest message's block, or 0 */
  uint32_t spare[2];
};
_Static_assert(sizeof(struct puma_dynamic) == 32, "puma_dynamic");

struct puma_matching {
  uint32_t list; /* address of struct puma_match */
  uint32_t count; /* entries */
  int32_t first; /* entry at which a message begins, or -1 */
  uint32_t spare[5];
};
_Static_assert(sizeof(struct puma_matching) == 32, "puma_matching");

struct puma_match {
  uint32_t control; /* PUMA_MATCH_* */
  int32_t source_rank; /* -1: any */
  int32_t source_group; /* -1: any */
  int32_t next; /* when this entry does not match; -1 ends the search */
  int32_t next_no_buffer; /* when it matches and has no buffer left */
  int32_t next_no_fit; /* when it matches and the message is too long */
  uint64_t must_bits;
  uint64_t ignore_bits;
  uint32_t mem_op; /* PUMA_OP_* */
  uint32_t message_count;
  uint32_t descriptor[8];
};
_Static_assert(sizeof(struct puma_match) == 80, "puma_match");

struct puma_header {
  uint32_t type; /* PUMA_MESSAGE_* */
  uint32_t source_nid; /* set by the QK */
  uint32_t source_pid; /* set by the QK */
  int32_t source_rank; /* set by the QK */
  int32_t source_group; /* set by the QK */
  uint32_t destination_nid;
  uint32_t destination_pid;
  uint32_t portal;
  uint32_t length; /* bytes of the body */
  uint32_t offset; /* sender-offset operations: where it goes; replies: what is read */
  uint32_t reply_offset; /* where the reply goes */
  uint32_t reply_length; /* bytes wanted; 0: no reply */
  int32_t return_portal; /* for acknowledgement and reply; -1: none */
  uint32_t landed; /* acknowledgements: bytes that landed */
  uint64_t match_bits;
  uint64_t return_match_bits;
  uint32_t user_data[4];
  uint32_t sequence; /* of messages between two processes */
  uint32_t spare;
};
_Static_assert(sizeof(struct puma_header) == 96, "puma_header");

struct puma_send_info {
  uint64_t match_bits;
  uint64_t return_match_bits;
  uint32_t offset;
  uint32_t reply_offset;
  uint32_t reply_length;
  int32_t return_portal;
  uint32_t user_data[4];
  uint32_t send_flag; /* becomes 1 when the buffer may be used again */
  uint32_t spare;
};
_Static_assert(sizeof(struct puma_send_info) == 56, "puma_send_info");

struct puma_slot {
  uint32_t status; /* PUMA_SLOT_* */
  int32_t rw_bytes;
  uint32_t buffer;
  uint32_t length;
  uint32_t header[24]; /* struct puma_header */
};
_Static_assert(sizeof(struct puma_slot) == 112, "puma_slot");

struct puma_piece {
  uint32_t buffer;
  uint32_t length;
};
_Static_assert(sizeof(struct puma_piece) == 8, "puma_piece");

struct puma_block {
  uint32_t size; /* whole block, a multiple of 16 */
  uint32_t status; /* PUMA_BLOCK_* */
  uint32_t next; /* the message that came after this one, or 0 */
  int32_t rw_bytes;
  uint32_t header[24]; /* struct puma_header */
};
_Static_assert(sizeof(struct puma_block) == 112, "puma_block");

struct puma_file_reply {
  int32_t result; /* or a negated error number of Unix */
  uint32_t spare;
  uint64_t value; /* of LSEEK */
};
_Static_assert(sizeof(struct puma_file_reply) == 16, "puma_file_reply");

struct puma_file_status {
  uint64_t size;
  uint64_t inode;
  uint64_t modified_ns; /* since 1970 */
  uint32_t mode; /* type and permissions, as Unix has them */
  uint32_t links;
  uint32_t uid;
  uint32_t gid;
  uint32_t device;
  uint32_t spare;
};
_Static_assert(sizeof(struct puma_file_status) == 48, "puma_file_status");

#endif
