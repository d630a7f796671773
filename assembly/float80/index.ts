// The x87's arithmetic on 80-bit values: what instruction handlers and translated code call.
//
// See state.ts for how operands, results, exceptions and unmasked exceptions pass. Operations are
// exact to the last bit, flags and C1 included, whatever rounding and precision control say; the
// transcendental ones are within one unit in the last place (SDM vol. 1, 8.3.10).
//
//   state             control and status words, second results, blocked()
//   classify          classes of values, NaN rules, FXAM
//   add multiply divide square_root remainder scale round_integer compare
//   convert_float convert_integer bcd constants
//   transcendental_*  FSIN FCOS FSINCOS FPTAN, FPATAN, F2XM1, FYL2X FYL2XP1
//   round wide fixed  rounding of exact results; 128-bit words; 128-bit fractions

export { add, quickAdd, subtract } from "./add";
export { loadDecimal, storeDecimal } from "./bcd";
export { areNormal, examine, isNormal } from "./classify";
export { compare, ordering } from "./compare";
export { log2Of10, log2OfE, log10Of2, naturalLogOf2, one, pi, zero } from "./constants";
export {
  dividend32,
  dividend64,
  load32,
  load64,
  narrow64,
  operand32,
  operand64,
  store32,
  store64,
  widen32,
  widen64,
} from "./convert_float";
export { fromInteger, loadInteger, toInteger } from "./convert_integer";
export { divide } from "./divide";
export { multiply, quickMultiply } from "./multiply";
export { remainder, remainderNearest } from "./remainder";
export { roundToInteger } from "./round_integer";
export { extract, scale } from "./scale";
export { squareRoot } from "./square_root";
export * from "./state";
export { arctangent } from "./transcendental_arctangent";
export { powerOf2Minus1 } from "./transcendental_exponential";
export { logarithm, logarithmPlus1 } from "./transcendental_logarithm";
export { cosine, sine, sineAndCosine, tangent } from "./transcendental_trigonometry";
