// Whether data that came from outside has the form that its type promises: an image may be damaged
// in a way that its checksums do not show, because someone wrote it so.

export type Shape =
  | "number"
  | "string"
  | "boolean"
  | "bigint"
  | "bytes"
  /** Plain data that its reader looks at itself. */
  | "any"
  | readonly ["optional", Shape]
  | readonly ["list", Shape]
  | readonly ["pair", Shape, Shape]
  | { readonly [field: string]: Shape };

/** The path of the first value that does not fit, as `tasks[0].cpu`; undefined when all do. */
export function misfit(value: unknown, shape: Shape, path = ""): string | undefined {
  if (typeof shape === "string") return fitsKind(value, shape) ? undefined : path;
  if (isComposite(shape)) {
    const [kind, first, second = "any"] = shape;
    if (kind === "optional") return value === undefined ? undefined : misfit(value, first, path);
    if (!Array.isArray(value) || (kind === "pair" && value.length !== 2)) return path;
    return firstOf(value, (item, at) =>
      misfit(item, kind === "pair" && at === 1 ? second : first, `${path}[${at}]`),
    );
  }
  if (typeof value !== "object" || value === null) return path;
  const fields = value as Record<string, unknown>;
  return firstOf(Object.entries(shape), ([name, inner]) =>
    misfit(fields[name], inner, path === "" ? name : `${path}.${name}`),
  );
}

function isComposite(shape: Exclude<Shape, string>): shape is Extract<Shape, readonly unknown[]> {
  return Array.isArray(shape);
}

function fitsKind(value: unknown, kind: Extract<Shape, string>): boolean {
  if (kind === "any") return true;
  if (kind === "bytes") return value instanceof Uint8Array;
  return typeof value === kind;
}

function firstOf<T>(
  items: readonly T[],
  fault: (item: T, at: number) => string | undefined,
): string | undefined {
  for (const [at, item] of items.entries()) {
    const found = fault(item, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
