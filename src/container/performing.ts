// What the protocol's actions do at a site: messages and pages leave, pages come in or go, access
// to them changes.
//
// Neighbours: protocol.ts (decides on the actions), transfer.ts (pages and messages),
// container.ts (the order: what is for later comes when the entry is settled).

import type { Action } from "./actions.js";
import type { Container } from "./container.js";
import type { ProtocolEvent } from "./entry.js";
import { runSync, settleErrand } from "./errands.js";
import type { ObjectId } from "./identifiers.js";
import type { GrantMessage } from "./messages.js";
import { exportPage, importPage, sendMessage } from "./transfer.js";

/** Carries an action out, unless it is for later: false then. */
export function perform(
  container: Container,
  object: ObjectId,
  action: Action,
  event: ProtocolEvent,
): boolean {
  const { io } = container;
  switch (action.do) {
    case "send":
      sendMessage(container, action.to, action.message);
      return true;
    case "sendPage":
      exportPage(container, action.to, action.message);
      sendMessage(container, action.to, action.message);
      return true;
    case "importPage":
      importPage(container, event as GrantMessage);
      return true;
    case "mapReadOnly":
      io.changeState(object, "read");
      return true;
    case "mapWritable":
      io.changeState(object, "write");
      return true;
    case "dropPage":
      io.invalidateObject(object);
      return true;
    case "removePage":
      io.removeObject(object);
      return true;
    case "flushPage":
      io.flushObject(object);
      return true;
    case "syncPage":
      runSync(container, action.request);
      return true;
    case "arm":
      container.armed.add(object);
      container.host.arm(container, object, action.atMicros);
      return true;
    case "instantiate":
    case "errandDone":
    case "wake":
    case "fail":
      return false;
    default:
      return action satisfies never;
  }
}

/** Carries out what may lead to further events. */
export function performLater(container: Container, object: ObjectId, action: Action): void {
  if (action.do === "wake") container.retry(object);
  else if (action.do === "fail") container.fail(object, action.reason);
  else if (action.do === "errandDone") settleErrand(container, action, action.outcome, 1);
}
