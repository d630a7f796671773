// The mesh and the jobs on it as text, for `gobelins showmesh`: a letter for each node's job, `.`
// for a free one, `*` for one that is shared, `X` for one out of service.

/** A job on the mesh. */
export interface JobRow {
  readonly job: number;
  readonly state: "loading" | "running" | "ending";
  readonly nodes: readonly number[];
  /** `hxw`. */
  readonly shape: string;
  readonly program: string;
  readonly ageMs: number;
}

/** The compute partition and what runs on it. */
export interface MeshView {
  readonly width: number;
  readonly nodes: readonly {
    readonly node: number;
    readonly jobs: readonly number[];
    readonly isInService: boolean;
  }[];
  readonly jobs: readonly JobRow[];
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The sign of a job: a letter, used again after 26 jobs. */
export function signOf(job: number): string {
  return LETTERS[(job - 1) % LETTERS.length] ?? "?";
}

export function meshText(mesh: MeshView): string {
  const lines: string[] = [];
  for (let first = 0; first < mesh.nodes.length; first += mesh.width) {
    const row = mesh.nodes.slice(first, first + mesh.width);
    lines.push(row.map((node) => cell(node.jobs, node.isInService)).join(" "));
  }
  const free = mesh.nodes.filter((node) => node.jobs.length === 0 && node.isInService).length;
  lines.push("", `${free} of ${mesh.nodes.length} nodes free`);
  if (mesh.jobs.length > 0) lines.push("", ...jobLines(mesh.jobs));
  return `${lines.join("\n")}\n`;
}

function cell(jobs: readonly number[], isInService: boolean): string {
  const [job] = jobs;
  if (jobs.length > 1) return "*";
  if (job !== undefined) return signOf(job);
  return isInService ? "." : "X";
}

function jobLines(jobs: readonly JobRow[]): string[] {
  const rows = jobs.map(({ job, state, nodes, shape, program, ageMs }) => [
    signOf(job),
    `${job}`,
    state,
    shape,
    nodes.join(","),
    `${(ageMs / 1000).toFixed(1)} s`,
    program,
  ]);
  const table = [["", "job", "state", "shape", "nodes", "age", "program"], ...rows];
  const widths = table[0]?.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((text, i) => text.padEnd(widths?.[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
