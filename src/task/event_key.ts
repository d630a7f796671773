// The keys of files that stand for events: what a task waits for that reads one.

let last = 0;

/** Unique in the cluster. */
export function newEventKey({ node }: { readonly node: number }): string {
  last += 1;
  return `event:${node}:${last}`;
}
