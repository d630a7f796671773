// The programs that come with the page, and those that are uploaded.

/** What a button starts. */
export interface Example {
  readonly label: string;
  readonly program: string;
  readonly args: readonly string[];
}

function times(word: string, count: number): string[] {
  return new Array<string>(count).fill(word);
}

export const EXAMPLES: readonly Example[] = [
  { label: "MGS 500, ten times", program: "mgs", args: ["-n", ...times("500", 10)] },
  { label: "MGS 1000", program: "mgs", args: ["-n", "1000"] },
  { label: "Sieve", program: "sieve", args: ["2000000", "40"] },
  { label: "n-body", program: "nbody", args: ["2000000"] },
  { label: "SHA-256 of 64 MiB", program: "sha256", args: ["65536"] },
];

const fetched = new Map<string, Promise<Uint8Array>>();

/** The bytes of a program of the page. */
export function programBytes(name: string): Promise<Uint8Array> {
  const known = fetched.get(name);
  if (known) return known;
  const bytes = fetch(new URL(`programs/${name}`, document.baseURI)).then(async (response) => {
    if (!response.ok) throw new Error(`the program ${name} is not there (${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  });
  fetched.set(name, bytes);
  return bytes;
}
