// Definitions of OSF/1's calls over Linux's handlers.

import type { OsfCallName } from "../../abi/osf_numbers.js";
import { SystemCall, type SystemCallName } from "../../abi/system_calls.js";
import type { CallResult } from "../../fs/block.js";
import type { Call } from "../linux/call.js";
import type {
  AnyHandler,
  ArgumentType,
  CallOptions,
  UnixCall,
  Values,
} from "../linux/call_definition.js";
import { callTable } from "../linux/call_table.js";

export interface OsfDefinition extends UnixCall {
  readonly name: OsfCallName;
}

/** A call that is one of Linux's, under another number. */
export function same(name: OsfCallName, linux: SystemCallName): OsfDefinition {
  const definition = definitionOf(linux);
  return { ...definition, name };
}

/** A call with arguments or results of its own. */
export function own<const A extends readonly ArgumentType<unknown>[]>(
  name: OsfCallName,
  args: A,
  handler: (call: Call, ...values: Values<A>) => CallResult,
  options: CallOptions = {},
): OsfDefinition {
  return { name, arguments: args, handler, options };
}

/** Linux's handler, for a call of OSF/1's that changes arguments or result on the way. */
export function linuxHandler(name: SystemCallName): AnyHandler {
  return definitionOf(name).handler;
}

function definitionOf(name: SystemCallName): UnixCall {
  const definition = callTable.get(SystemCall[name]);
  if (definition === undefined) throw new Error(`Linux has no call ${name} here`);
  return definition;
}
