// Reads an OCI image layout (OCI image specification, "Image Layout", "Image Manifest", "Image
// Configuration"): index.json names a manifest, the manifest names a configuration and layers, each
// a blob under its SHA-256 digest, which is checked.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Layer } from "./image_file_system.js";
import { readArchive } from "./tar_archive.js";

/** What the image says about starting a program. */
export interface ImageConfiguration {
  readonly env: readonly string[];
  /** Entrypoint and Cmd. */
  readonly command: readonly string[];
  /** Absolute path. */
  readonly directory: string;
  /** User id, where the image names one by number. */
  readonly user: number | undefined;
}

export interface OciImage {
  readonly layers: readonly Layer[];
  readonly configuration: ImageConfiguration;
}

interface Descriptor {
  readonly mediaType?: string;
  readonly digest: string;
  readonly platform?: { readonly architecture?: string; readonly os?: string };
}

/** Indexes may name further indexes, so often. */
const MOST_INDEXES = 4;

export function isOciLayout(directory: string): boolean {
  const marker = path.join(directory, "oci-layout");
  return existsSync(marker) && statSync(marker).isFile();
}

/** @throws Error with a sentence when the layout is not usable. */
export function readOciImage(directory: string): OciImage {
  const manifest = manifestOf(directory, json(path.join(directory, "index.json")), 0);
  const layers = list<Descriptor>(manifest.layers).map((layer) => {
    const type = layer.mediaType ?? "";
    if (type.includes("zstd")) throw new Error(`layer ${layer.digest} is compressed with zstd`);
    return readArchive(blob(directory, layer).file);
  });
  const configuration = json(blob(directory, manifest.config as Descriptor).file);
  return { layers, configuration: configurationOf(record(configuration.config)) };
}

/** The configuration alone, for the command line. @throws Error as readOciImage. */
export function readOciConfiguration(directory: string): ImageConfiguration {
  const manifest = manifestOf(directory, json(path.join(directory, "index.json")), 0);
  const configuration = json(blob(directory, manifest.config as Descriptor).file);
  return configurationOf(record(configuration.config));
}

type Json = Readonly<Record<string, unknown>>;

function manifestOf(directory: string, index: Json, depth: number): Json {
  if (Array.isArray(index.layers)) return index;
  const manifests = list<Descriptor>(index.manifests);
  const chosen = manifests.find(isForThisMachine) ?? (manifests.length === 1 ? manifests[0] : null);
  if (!chosen) throw new Error("its index names no image for linux/386");
  if (depth === MOST_INDEXES) throw new Error("its indexes name each other");
  return manifestOf(directory, json(blob(directory, chosen).file), depth + 1);
}

function isForThisMachine({ platform }: Descriptor): boolean {
  return platform?.architecture === "386" && (platform.os ?? "linux") === "linux";
}

/** The file of a blob, after its digest has been checked. */
function blob(directory: string, descriptor: Descriptor | undefined): { readonly file: string } {
  const [, algorithm, hex] = /^(sha256|sha512):([0-9a-f]+)$/.exec(descriptor?.digest ?? "") ?? [];
  if (!algorithm || !hex) throw new Error(`it names a blob without a digest`);
  const file = path.join(directory, "blobs", algorithm, hex);
  const found = createHash(algorithm).update(readFileSync(file)).digest("hex");
  if (found !== hex) throw new Error(`blob ${algorithm}:${hex} is damaged`);
  return { file };
}

function json(file: string): Json {
  return record(JSON.parse(readFileSync(file, "utf8")));
}

function record(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function list<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? value : [];
}

function configurationOf(config: Json): ImageConfiguration {
  const user = Number.parseInt(String(config.User ?? ""), 10);
  const directory = String(config.WorkingDir ?? "");
  return {
    env: list<string>(config.Env),
    command: [...list<string>(config.Entrypoint), ...list<string>(config.Cmd)],
    directory: directory.startsWith("/") ? directory : "/",
    user: Number.isNaN(user) ? undefined : user,
  };
}
