// Translated code travels with its process, so that a hot loop runs at full speed from its first
// slice at the destination.
//
// Where a channel carries compiled modules (two workers of one host), the hottest translations go
// ahead of the ghost and the rest follows it; none goes twice to the same node. The ghost carries
// the addresses of what is hot, in any case: the destination installs what it has for them, or,
// behind a wire, translates them before the process asks (core.ts, `expectHot`).

import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { Core } from "../machine/core.js";
import type { Translation } from "../machine/translation.js";
import { workerTranslations } from "../machine/translation_cache.js";

export interface CodeMessage {
  readonly translations: readonly Translation[];
}

declare module "../cluster/messenger.js" {
  interface Services {
    code: CodeMessage;
  }
}

/** Posting a translation takes some 20 us, while the process stands still. */
const MOST_AHEAD = 16;
/** A process that is worth moving spends its time in fewer regions. */
const MOST_HOT = 128;

export class CodeService {
  readonly #messenger: Messenger;
  readonly #sent = new Map<NodeId, WeakSet<Translation>>();

  constructor(messenger: Messenger) {
    this.#messenger = messenger;
    messenger.on("code", (_, { translations }) => {
      for (const translation of translations) workerTranslations.add(translation);
    });
    messenger.onLoss((node) => this.#sent.delete(node));
  }

  /** Sends the hottest translations of a core; returns those that are hot, the hottest first. */
  sendAhead(core: Core, target: NodeId): readonly Translation[] {
    const hot = core.exportTranslations().slice(0, MOST_HOT);
    this.#send(hot.slice(0, MOST_AHEAD), target);
    return hot;
  }

  /** Sends the others that `sendAhead` has named, behind the ghost. */
  sendRest(hot: readonly Translation[], target: NodeId): void {
    this.#send(hot.slice(MOST_AHEAD), target);
  }

  #send(translations: readonly Translation[], target: NodeId): void {
    if (!this.#messenger.carriesModules(target)) return;
    const sent = this.#sent.get(target) ?? new WeakSet();
    this.#sent.set(target, sent);
    const unsent = translations.filter((one) => !sent.has(one));
    if (unsent.length === 0) return;
    for (const one of unsent) sent.add(one);
    this.#messenger.send(target, "code", { translations: unsent });
  }
}
