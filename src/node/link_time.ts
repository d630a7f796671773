// Clock and chance of a node's links, for interconnects that are made to fail.

import type { LinkTime } from "../cluster/messenger.js";
import type { Clock, RandomSource } from "../fs/environment.js";

export function linkTime(clock: Clock, random: RandomSource): LinkTime {
  const bytes = new Uint8Array(4);
  const view = new DataView(bytes.buffer);
  return {
    nowNs: () => clock.monotonicNs(),
    chance: () => {
      random.fill(bytes);
      return view.getUint32(0) / 2 ** 32;
    },
  };
}
