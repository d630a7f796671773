// What of a process's translated code is sent, to whom and how often.

import { expect, it } from "vitest";
import { nodeId } from "../../src/abi/types.js";
import { Messenger } from "../../src/cluster/messenger.js";
import { CodeService } from "../../src/migration/code_service.js";
import type { Message } from "../../src/transport/channel.js";
import { AT_ONCE, CODE, coreWith, finish } from "../jit/machine.js";

/** mov ecx,1000; L: add eax,31; dec ecx; jnz L */
const LOOP = [0xb9, 0xe8, 3, 0, 0, 0x83, 0xc0, 31, 0x49, 0x75, 0xfa];

function serviceTo(carriesModules: boolean | undefined) {
  const messenger = new Messenger(nodeId(0));
  const sent: { service: string; body: { translations: unknown[] } }[] = [];
  messenger.connect(nodeId(1), {
    open: () => ({
      ...(carriesModules !== undefined && { carriesModules }),
      send: (message: Message) => sent.push(message as (typeof sent)[0]),
      poll: () => false,
      close: () => {},
    }),
  });
  return { service: new CodeService(messenger), sent };
}

function hotCore() {
  const core = coreWith(LOOP, AT_ONCE);
  finish(core);
  return core;
}

it("modules go once to each node, and the addresses are told every time", () => {
  const { service, sent } = serviceTo(true);
  const core = hotCore();
  const hot = service.sendAhead(core, nodeId(1));
  expect(hot.map(({ address }) => address)).toContain(CODE);
  service.sendRest(hot, nodeId(1));
  expect(service.sendAhead(core, nodeId(1))).toEqual(hot);
  const all = sent.flatMap(({ body }) => body.translations);
  expect(all).toEqual(core.exportTranslations());
});

it("over a wire only the addresses are told", () => {
  const { service, sent } = serviceTo(undefined);
  const hot = service.sendAhead(hotCore(), nodeId(1));
  expect(hot.map(({ address }) => address)).toContain(CODE);
  expect(sent).toEqual([]);
});
