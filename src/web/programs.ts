// The programs that come with the page, fetched when they are first wanted.

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
