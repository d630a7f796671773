// What blocked tasks wait for, by name.
//
// It stands here, below whoever makes keys (remote calls, containers, files) and whoever waits for
// them. A key is a string that its maker composes so that no other maker's is equal.

/** Identifies what a blocked task waits for; whoever makes it happen wakes the key. */
export type WaitKey = string;
