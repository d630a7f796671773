// The cluster's file cache at one node, with the node's containers.

import { FileCache } from "../fs/file_cache.js";
import type { FileCacheStatistics } from "./control.js";
import type { NodeKernel } from "./node_kernel.js";

export function makeFileCache({ kernel, containers }: NodeKernel): FileCache {
  const cache = new FileCache({
    frames: kernel.frames,
    remote: kernel.files.remote,
    create: (io) => containers.createFile(io),
    join: (info, io) => containers.joinFile(info, io),
    retire: (container) => containers.retire(container),
    onKey: (key, callback) => {
      kernel.waits.add({ woken: (_key, completion) => callback(completion) }, [key]);
    },
  });
  kernel.files.cache = cache;
  return cache;
}

export function fileCacheStatistics({ fileCache, containers }: NodeKernel): FileCacheStatistics {
  const remote = [...containers.fileFetches()].map(([node, pages]) => ({ node, pages }));
  return { pages: fileCache.pages, ...fileCache.counts, remote };
}
