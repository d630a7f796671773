// What gdb is told of the registers (gdb manual, appendix G): those of src/task/debug_registers.ts,
// in that order.

const GENERAL = ["eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "eip", "eflags"];
const SEGMENTS = ["cs", "ss", "ds", "es", "fs", "gs"];
const CONTROL = ["fctrl", "fstat", "ftag", "fiseg", "fioff", "foseg", "fooff", "fop"];

const TYPES = new Map([
  ["esp", "data_ptr"],
  ["ebp", "data_ptr"],
  ["eip", "code_ptr"],
]);

function register(name: string, bits: number, type: string, group?: string): string {
  const attributes = group === undefined ? "" : ` group="${group}"`;
  return `<reg name="${name}" bitsize="${bits}" type="${type}"${attributes}/>`;
}

const eight = (name: string) => Array.from({ length: 8 }, (_, number) => `${name}${number}`);

/** The types of a vector register's views. */
const VECTOR_TYPES = `
<vector id="v4f" type="ieee_single" count="4"/><vector id="v2d" type="ieee_double" count="2"/>
<vector id="v16i8" type="int8" count="16"/><vector id="v8i16" type="int16" count="8"/>
<vector id="v4i32" type="int32" count="4"/><vector id="v2i64" type="int64" count="2"/>
<union id="vec128"><field name="v4_float" type="v4f"/><field name="v2_double" type="v2d"/>
<field name="v16_int8" type="v16i8"/><field name="v8_int16" type="v8i16"/>
<field name="v4_int32" type="v4i32"/><field name="v2_int64" type="v2i64"/>
<field name="uint128" type="uint128"/></union>`;

export const TARGET_DESCRIPTION = [
  '<?xml version="1.0"?><!DOCTYPE target SYSTEM "gdb-target.dtd">',
  "<target><architecture>i386</architecture><osabi>GNU/Linux</osabi>",
  '<feature name="org.gnu.gdb.i386.core">',
  ...GENERAL.map((name) => register(name, 32, TYPES.get(name) ?? "int32")),
  ...SEGMENTS.map((name) => register(name, 32, "int32")),
  ...eight("st").map((name) => register(name, 80, "i387_ext")),
  ...CONTROL.map((name) => register(name, 32, "int", "float")),
  '</feature><feature name="org.gnu.gdb.i386.sse">',
  VECTOR_TYPES,
  ...eight("xmm").map((name) => register(name, 128, "vec128")),
  register("mxcsr", 32, "int", "vector"),
  '</feature><feature name="org.gnu.gdb.i386.linux">',
  register("orig_eax", 32, "int", "system"),
  "</feature></target>",
].join("\n");
