// Where the translator keeps its data, all of it between TRANSLATOR and WINDOW.
//
// The tables of one translation (values, nodes, code) are used again for the next one; records, map
// bytes and the table of regions live as long as the regions that use them (regions.ts).
//
//   0x0400_0000  function body being written         writer.ts
//   0x0420_0000  finished module                     module.ts
//   0x0440_0000  types of the locals                 values.ts
//   0x0448_0000  values of the block                 values.ts
//   0x044f_0000  branches that are seldom taken      writer.ts
//   0x0450_0000  state of the block and snapshots    state.ts
//   0x0450_f000  maps of jumps                       jump_maps.ts
//   0x0453_0000  checks that hold at nodes           held_checks.ts
//   0x0458_0000  access groups                       memory_checks.ts
//   0x045f_f000  streams of a loop                   strides.ts
//   0x045f_f800  x87 stack at each node              x87_plan.ts
//   0x0460_0000  nodes of the flow graph             flow.ts
//   0x0470_0000  order of the nodes                  order.ts
//   0x0480_0000  regions                             regions.ts
//   0x0498_0000  where regions are left aside     asides.ts
//   0x04a0_0000  function-table index of each form's emitter, 8192 x u32
//   0x04b0_0000  how each form is translated, 8192 x u8
//   0x04b8_0000  targets of indirect calls        call_targets.ts
//   0x04c0_0000  contexts of nodes to come           contexts.ts
//   0x0500_0000  records, maps and addresses of live regions
//
export const BODY: usize = 0x4000000;
export const BODY_END: usize = 0x41f0000;
export const MODULE: usize = 0x4200000;
export const LOCAL_TYPES: usize = 0x4400000;
export const VALUES: usize = 0x4480000;
export const HINTS: usize = 0x44f0000;
export const STATE: usize = 0x4500000;
export const SNAPSHOT: usize = 0x4500400;
export const ATTEMPT: usize = 0x4500800;
export const PENDING_INPUTS: usize = 0x4502000;
export const JUMP_MAPS: usize = 0x450f000;
export const TEMP_LISTS: usize = 0x4510000;
export const HELD_CHECKS: usize = 0x4530000;
export const HELD_CHECKS_END: usize = 0x4580000;
export const GROUPS: usize = 0x4580000;
export const STREAMS: usize = 0x45ff000;
export const X87_STACKS: usize = 0x45ff800;
export const NODES: usize = 0x4600000;
export const ORDER: usize = 0x4700000;
export const REGIONS: usize = 0x4800000;
export const ASIDES: usize = 0x4980000;
export const ASIDES_END: usize = 0x4988000;
export const EMITTERS: usize = 0x4a00000;
export const TRANSLATIONS: usize = 0x4b00000;
export const CALL_TARGETS: usize = 0x4b80000;
export const CONTEXTS: usize = 0x4c00000;
export const CONTEXTS_END: usize = 0x5000000;
export const PINNED: usize = 0x5000000;
export const PINNED_END: usize = 0x8000000;

/** How a form is translated (TRANSLATIONS). */
export const TRANSLATE_CALL: u32 = 0; // a call of the Eval handler
export const TRANSLATE_INLINE: u32 = 1;
/** Of the x87: inline in most regions, else a call that needs nothing but the x87 and its operand. */
export const TRANSLATE_X87: u32 = 2;
export const TRANSLATE_X87_OTHER: u32 = 3; // ... else a call like any other

/** How a region is left: what its function returns. */
export const LEFT_ASIDE: u32 = 0; // at an instruction that the interpreter is to execute
export const LEFT_BY_JUMP: u32 = 1; // to an instruction where another region may begin
export const LEFT_SETTLED: u32 = 2; // by an Eval handler, with the flags in the processor state

/**
 * The flags on their way from region to region, and where regions keep them (pending_flags.ts).
 */
export const PASSED_FLAGS: u32 = 0x1400;
