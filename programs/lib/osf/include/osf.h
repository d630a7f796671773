/* Calls of OSF/1 that no other system here has. */

#ifndef OSF_H
#define OSF_H

#include "osf_abi.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Elements of a table of the kernel (OSF_TBL_*), from `index` on, into `address`: each as many as
 * `bytes`. Their number, or -1 with errno. */
int table(long id, long index, void *address, long elements, unsigned bytes);

#ifdef __cplusplus
}
#endif

#endif
