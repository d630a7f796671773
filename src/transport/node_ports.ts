// How Node.js receives on the ports of its worker threads.

import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { PortHost } from "./port_channel.js";

export const nodePorts: PortHost<MessagePort> = {
  sharesMemory: true,
  listen(port, onMessage, onClose) {
    port.on("message", onMessage);
    port.on("close", onClose);
  },
  receive(port) {
    return receiveMessageOnPort(port);
  },
};
