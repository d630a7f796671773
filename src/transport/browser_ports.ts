// How a browser receives on its message ports: by events only. A kernel that is busy hops through
// the event loop, since it cannot take a message without it.

import type { Message } from "./channel.js";
import type { PortHost } from "./port_channel.js";

export const browserPorts: PortHost<MessagePort> = {
  // A page that is not isolated from other origins may hold shared memory, but not post it.
  sharesMemory: globalThis.crossOriginIsolated === true,
  listen(port, onMessage, onClose) {
    port.onmessage = ({ data }: MessageEvent<Message>) => onMessage(data);
    port.addEventListener("close", onClose);
  },
};
