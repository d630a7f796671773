// What a daemon and its clients say to each other: lines of JSON over a Unix socket.
//
// A client begins with `hello` and the version that it speaks; then each request is a line
// { id, method, params } and is answered by one line { id, result } or { id, error }. Lines without
// an id are announcements: the streams of programs that this client is attached to, and the
// cluster's events once it has subscribed. Bytes are written in base64. Everything that comes in,
// at either end, goes through a schema before anyone looks at it.

import { z } from "zod";
import { NODE_SYSTEMS, type NodeSystem } from "../cluster/partitions.js";
import { MECHANISMS, type Mechanism } from "../node/control.js";
import { PARTIAL_FAILURES } from "../node/partial_failure.js";
import { POLICY_NAMES as PCT_POLICIES, type PolicyName } from "../puma/pct/policy.js";
import { type PlacementPolicy, POLICY_NAMES } from "../scheduler/policies.js";

/** Raised with every change that an older end would misunderstand. */
export const PROTOCOL_VERSION = 2;

/** A longer line is no message of ours. */
export const MOST_LINE_BYTES = 2 ** 24;

const pid = z.number().int().nonnegative();
const node = z.number().int().min(0);
const mechanism = z.enum(MECHANISMS as [Mechanism, ...Mechanism[]]);
const base64 = z.string().transform((text) => new Uint8Array(Buffer.from(text, "base64")));
const directory = z.object({ path: z.string(), isReadOnly: z.boolean() });
const extent = z.number().int().min(0).max(0xffff);
const terminal = z.object({ rows: extent, columns: extent });

/** Where a program's streams and its file names come from. */
const surroundings = {
  mounts: z.array(directory),
  /** Its size; whoever is attached leaves the line discipline to it. Undefined: no terminal. */
  terminal: terminal.optional(),
  /** Its streams go to this client, and it is hung up when the client goes. */
  attach: z.boolean(),
};

const every = z.object({
  every: z.number().positive(),
  unit: z.enum(["instructions", "microseconds"]),
  mechanism,
});

/** By method: what the request carries. */
export const REQUESTS = {
  hello: z.object({ version: z.number() }),
  spawn: z.object({
    ...surroundings,
    program: z.string(),
    argv: z.array(z.string()),
    env: z.array(z.string()),
    directory: z.string(),
    node: node.optional(),
    policy: z.enum(POLICY_NAMES as [PlacementPolicy, ...PlacementPolicy[]]).optional(),
    migrateEvery: every.optional(),
  }),
  restart: z.object({ ...surroundings, file: z.string(), node: node.optional() }),
  attach: z.object({ pid }),
  /** For the program that this client is attached to; null is the end. */
  input: z.object({ data: base64.nullable() }),
  /** The window of this client has another size. */
  resize: terminal,
  signal: z.object({ pid, signal: z.number().int().min(0).max(64) }),
  migrate: z.object({ pid, node, mechanism }),
  checkpoint: z.object({
    pid,
    file: z.string(),
    base: z.string().optional(),
    leaveRunning: z.boolean(),
  }),
  processes: z.object({}),
  nodes: z.object({}),
  addNodes: z.object({ count: z.number().int().min(1).max(64) }),
  drainNode: z.object({ node }),
  removeNode: z.object({ node }),
  /** A job of yod's with the streams of this client, which is ended with the client. */
  yod: z.object({
    mounts: z.array(directory),
    programs: z.array(
      z.object({ program: z.string(), argv: z.array(z.string()), size: z.string() }),
    ),
    env: z.array(z.string()),
    heapBytes: z.number().min(0),
    stackBytes: z.number().min(0),
    commBytes: z.number().min(0),
    procMode: z.number(),
    priority: z.number(),
    share: z.boolean(),
    deficiencyAborts: z.boolean(),
    migrateEvery: every.optional(),
    fileServers: z.number().int().min(1),
  }),
  /** Ctrl-C for the job of this client. */
  interruptJob: z.object({}),
  mesh: z.object({}),
  partition: z.object({ node, system: z.enum(NODE_SYSTEMS as [NodeSystem, ...NodeSystem[]]) }),
  reload: z.object({
    node,
    policy: z.enum(PCT_POLICIES as [PolicyName, ...PolicyName[]]).optional(),
  }),
  failPartially: z.object({ node, failure: z.enum(PARTIAL_FAILURES) }),
  subscribe: z.object({}),
  down: z.object({}),
} as const;

export type Method = keyof typeof REQUESTS;
export type Parameters<M extends Method> = z.output<(typeof REQUESTS)[M]>;
/** As they are written: bytes are text. */
export type WrittenParameters<M extends Method> = z.input<(typeof REQUESTS)[M]>;

export const request = z.object({
  id: z.number().int(),
  method: z.enum(Object.keys(REQUESTS) as [Method, ...Method[]]),
  params: z.unknown(),
});

const exitStatus = z.union([
  z.object({ kind: z.literal("exited"), status: z.number() }),
  z.object({ kind: z.literal("killed"), signal: z.number(), message: z.string() }),
]);

const processInformation = z.object({
  pid,
  node,
  state: z.string(),
  command: z.string(),
  residentPages: z.number(),
  residentElsewhere: z.number(),
  dependsOn: z.array(node),
});
export type ProcessRow = z.output<typeof processInformation>;

const nodeInformation = z.object({
  node,
  state: z.string(),
  pid: z.number(),
  command: z.string(),
  processes: z.number(),
  load: z.number(),
  residentPages: z.number(),
  totalPages: z.number(),
  fileCache: z.object({
    pages: z.number(),
    local: z.number(),
    remote: z.array(z.object({ node, pages: z.number() })).readonly(),
    disk: z.number(),
    written: z.number(),
    evicted: z.number(),
  }),
  instructions: z.number(),
  dependsOn: z.array(node),
});
export type NodeRow = z.output<typeof nodeInformation>;

const nothing = z.object({});

const mesh = z.object({
  width: z.number(),
  nodes: z.array(z.object({ node, jobs: z.array(z.number()), isInService: z.boolean() })),
  jobs: z.array(
    z.object({
      job: z.number(),
      state: z.enum(["loading", "running", "ending"]),
      nodes: z.array(node),
      shape: z.string(),
      program: z.string(),
      ageMs: z.number(),
    }),
  ),
});

const departure = { pid, command: z.string() };
const failureReport = z.object({
  saved: z.array(z.object({ ...departure, to: node })),
  lost: z.array(z.object({ ...departure, reason: z.string() })),
  files: z.array(z.object({ ...departure, path: z.string() })),
  messages: z.object({ lost: z.number(), doubled: z.number(), sentAgain: z.number() }),
});

/** By method: what a successful answer carries. */
export const RESULTS = {
  hello: z.object({ version: z.number(), nodes: z.number() }),
  spawn: z.object({ pid }),
  restart: z.object({ pid, openMicros: z.number() }),
  /** Undefined status: it still runs. */
  attach: z.object({ status: exitStatus.optional(), isTerminal: z.boolean() }),
  input: nothing,
  resize: nothing,
  signal: z.object({ isKnown: z.boolean() }),
  migrate: z.object({ from: node, to: node, frozenMicros: z.number(), mechanism }),
  checkpoint: z.object({
    sizeBytes: z.number(),
    pages: z.object({ own: z.number(), inherited: z.number(), zero: z.number() }),
    frozenMicros: z.number(),
  }),
  processes: z.array(processInformation),
  nodes: z.array(nodeInformation),
  addNodes: z.object({ nodes: z.array(node) }),
  drainNode: nothing,
  removeNode: nothing,
  yod: z.object({ job: z.number() }),
  interruptJob: nothing,
  mesh,
  partition: nothing,
  reload: nothing,
  failPartially: failureReport,
  subscribe: nothing,
  down: nothing,
} as const;

export type Result<M extends Method> = z.output<(typeof RESULTS)[M]>;

/** A line from the daemon. */
export const fromDaemon = z.union([
  z.object({ id: z.number().int(), result: z.unknown() }),
  z.object({
    id: z.number().int(),
    /** One sentence; `status` is what the command ends with. */
    error: z.object({ sentence: z.string(), status: z.number().int() }),
  }),
  z.object({
    announce: z.literal("output"),
    stream: z.enum(["output", "error"]),
    data: base64,
  }),
  z.object({ announce: z.literal("inputWanted") }),
  z.object({ announce: z.literal("exit"), status: exitStatus }),
  z.object({ announce: z.literal("event"), event: z.record(z.string(), z.unknown()) }),
]);

export type FromDaemon = z.output<typeof fromDaemon>;
