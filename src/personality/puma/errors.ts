// Puma's own error numbers, from 1400 up so that they never meet those of Unix. Traps answer them
// negated, as system calls do.

export const PumaError = {
  /** An address outside the process's memory, or without the right that is needed. */
  EPTLADDR: 1400,
  /** No portal of that number. */
  EPTLPORTAL: 1401,
  /** No node or process of that number. */
  EPTLNODE: 1402,
  /** More bytes than a message can have. */
  EPTLLENGTH: 1403,
  /** No trap or PCT call of that number. */
  ETRAP: 1404,
  /** The portal is taken. */
  EPTLBUSY: 1405,
  /** No memory of the kind that is asked for. */
  EPTLNOMEM: 1406,
  /** An argument that makes no sense. */
  EPTLARG: 1407,
  /** The process cannot move to the system that it asked for. */
  EMOVE: 1409,
  /** A rank outside the group. */
  EPTLRANK: 1408,
} as const;
