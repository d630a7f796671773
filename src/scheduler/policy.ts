// The global scheduler's words: what probes see, what a policy may decide (paper G, 6: "a global
// scheduler"; Kerrighed's configurable scheduler has the same three kinds of parts).
//
//   probes    what each node measures of itself, and tells the others
//   policy    where a new program begins, and which processes of this node go where
//   filters   what keeps a decision from being carried out: too soon, no room, no gain
//
// Each node decides about its own processes only, from what it has heard of the others; nobody is
// asked. A policy is a plain object without clock or state outside, so the same one decides in a
// test over simulated loads.

/** What a node tells of itself. */
export interface NodeLoad {
  readonly node: number;
  /** Tasks that want to run, smoothed over some periods. */
  readonly runnable: number;
  readonly freeFrames: number;
  readonly totalFrames: number;
}

/** A process of this node, as a policy sees it. */
export interface Candidate {
  readonly pid: number;
  /** The name of its policy. */
  readonly policy: string;
  readonly isRunnable: boolean;
  readonly residentPages: number;
  /** When it came to this node, or was started; Clock.monotonicNs(). */
  readonly sinceNs: number;
  /** Pages that it has had to fetch in the last period, by the node that they came from. */
  readonly fetchedFrom: ReadonlyMap<number, number>;
}

export interface ClusterView {
  readonly self: number;
  readonly nowNs: number;
  /** Of every node that takes processes, this one included, by number. */
  readonly loads: readonly NodeLoad[];
}

/** When a new program's node can be chosen: nothing, or little, has to be moved. */
export type Moment = "spawn" | "fork" | "exec";

export interface Move {
  readonly pid: number;
  readonly to: number;
}

export interface Policy {
  readonly name: string;
  /** The node on which a new program begins; undefined: where it is. */
  place(view: ClusterView, moment: Moment): number | undefined;
  /** What should move now, the most useful first. */
  balance(view: ClusterView, candidates: readonly Candidate[]): readonly Move[];
}

export interface Filter {
  readonly name: string;
  allows(view: ClusterView, candidate: Candidate, to: NodeLoad): boolean;
}

export function loadOf(view: ClusterView, node: number): NodeLoad | undefined {
  return view.loads.find((load) => load.node === node);
}
