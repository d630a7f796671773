// Plain data (PlainData in src/fs/block.ts) as text, for the process section of an image: JSON,
// with what JSON has no form for written as an object with the one key "$".
//
//   undefined {"$":"undefined"}   12n {"$":"bigint:12"}   bytes {"$":"bytes:<base64>"}
//   Infinity, -Infinity, NaN, -0  {"$":"number:..."}
//
// Text, so that an image can be looked at without this program and does not depend on a version of
// V8.

export function encodeText(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(toJson(value)));
}

/** Throws SyntaxError when the bytes are not what encodeText makes. */
export function decodeText(bytes: Uint8Array): unknown {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  return fromJson(JSON.parse(text));
}

function toJson(value: unknown): unknown {
  switch (typeof value) {
    case "undefined":
      return { $: "undefined" };
    case "bigint":
      return { $: `bigint:${value}` };
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: numberText(value) };
    case "string":
    case "boolean":
      return value;
    case "object":
      return value === null ? null : objectToJson(value);
    default:
      throw new TypeError(`a ${typeof value} cannot be saved`);
  }
}

function numberText(value: number): string {
  return `number:${Object.is(value, -0) ? "-0" : value}`;
}

function objectToJson(value: object): unknown {
  if (value instanceof Uint8Array) return { $: `bytes:${base64(value)}` };
  if (Array.isArray(value)) return Array.from(value, toJson);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toJson(field)]));
}

function fromJson(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(fromJson);
  if ("$" in value) return special(value.$);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, fromJson(field)]));
}

function special(text: unknown): unknown {
  const [, kind, rest = ""] = /^(\w+):?(.*)$/s.exec(String(text)) ?? [];
  switch (kind) {
    case "undefined":
      return undefined;
    case "bigint":
      return BigInt(rest);
    case "number":
      return Number(rest);
    case "bytes":
      return Uint8Array.from(atob(rest), (character) => character.charCodeAt(0));
    default:
      throw new SyntaxError(`no value is written as ${String(text)}`);
  }
}

function base64(bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
