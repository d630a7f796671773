// The transcendental functions to some 250 bits, with integers of any size: what "within one unit
// in the last place of the exact value" is measured against.
//
// A number is { m, e }, an integer m times 2^e. Series run on fractions of 2^-BITS, and each result
// is an exact factor times a factor near 1, so tiny results are as precise as large ones.

import { INPUT_SIZE, OUTPUT_SIZE } from "./vectors.mjs";

const BITS = 320n;
const ONE = 1n << BITS;
/** pi as the processors reduce angles by it: 66 bits, in units of 2^-64. */
const PI_66 = 0x3243f6a8885a308d3n;

const length = (n) => n.toString(2).length;
const abs = (n) => (n < 0n ? -n : n);
const shift = (n, count) => (count >= 0 ? n << BigInt(count) : n >> BigInt(-count));
const times = (a, b) => ({ m: a.m * b.m, e: a.e + b.e });
const over = (a, b) => ({ m: (a.m << 700n) / b.m, e: a.e - b.e - 700 });
/** As a fraction of 2^-BITS. */
const fixed = (a) => shift(a.m, a.e + Number(BITS));
const number = (f) => ({ m: f, e: -Number(BITS) });
const plus = (a, b) => {
  const e = Math.min(a.e, b.e);
  return { m: shift(a.m, a.e - e) + shift(b.m, b.e - e), e };
};

/** Sum of z^i / divisor(i) for i from 0. */
function series(z, divisor) {
  let sum = 0n;
  let power = ONE;
  for (let i = 0; power !== 0n && i < 400; i++) {
    sum += power / divisor(i);
    power = (power * z) >> BITS;
  }
  return sum;
}

const factorials = [1n];
function factorial(n) {
  for (let i = factorials.length; i <= n; i++) factorials.push(factorials[i - 1] * BigInt(i));
  return factorials[n];
}

/** The Taylor series in z of 1, 1/(a)!, 1/(a+2)!, ... with alternating signs. */
function alternating(z, first) {
  return series(z, (i) => factorial(2 * i + first) * (i % 2 === 0 ? 1n : -1n));
}

const atanhFactor = (z) => series(z, (i) => BigInt(2 * i + 1));
const LN_2 = (() => {
  const third = number(ONE / 3n);
  return times(times(third, number(atanhFactor(ONE / 9n))), { m: 2n, e: 0 });
})();

/** Reduced angle of |x|, and the number of right angles taken off. */
function reduced(x) {
  const unit = Math.min(x.e, -65);
  const right = shift(PI_66, -65 - unit);
  const whole = shift(x.m, x.e - unit);
  let turns = whole / right;
  let rest = whole % right;
  if (2n * rest > right) {
    rest -= right;
    turns++;
  }
  return { angle: { m: rest, e: unit }, quadrant: Number(turns & 3n) };
}

function sineAndCosine(x) {
  const magnitude = { m: abs(x.m), e: x.e };
  const small = x.e + length(magnitude.m) < -1;
  const { angle, quadrant } = small ? { angle: magnitude, quadrant: 0 } : reduced(magnitude);
  const z = fixed(times(angle, angle));
  const s = times(angle, number(alternating(z, 1)));
  const c = number(alternating(z, 0));
  const minus = (a) => ({ m: -a.m, e: a.e });
  const turned = [
    [s, c],
    [c, minus(s)],
    [minus(s), minus(c)],
    [minus(c), s],
  ][quadrant];
  return { sine: x.m < 0n ? minus(turned[0]) : turned[0], cosine: turned[1] };
}

/** log2(1 + x), given both x and 1 + x. */
function log2(x, onePlus) {
  let k = onePlus.e + length(onePlus.m) - 1;
  if (x.m !== 0n && length(abs(x.m)) + x.e < -3) k = 0;
  const f = { m: onePlus.m, e: onePlus.e - k };
  const difference = k === 0 ? x : plus(f, { m: -1n, e: 0 });
  const s = over(difference, plus(f, { m: 1n, e: 0 }));
  const ln = times(times(s, number(atanhFactor(fixed(times(s, s))))), { m: 2n, e: 0 });
  return plus(over(ln, LN_2), { m: BigInt(k), e: 0 });
}

function powerOf2Minus1(x) {
  const w = times(x, LN_2);
  return times(w, number(series(fixed(w), (i) => factorial(i + 1))));
}

function squareRoot(n) {
  let root = 1n << BigInt(Math.ceil(length(n) / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** atan t for 0 < t <= 1, halving the angle until its series is short. */
function atan(t) {
  let halvings = 0;
  while (t.m !== 0n && length(t.m) + t.e > -8) {
    const f = fixed(t);
    const root = squareRoot(ONE * ONE + f * f);
    t = number((f << BITS) / (ONE + root));
    halvings++;
  }
  const z = fixed(times(t, t));
  const factor = series(z, (i) => BigInt(2 * i + 1) * (i % 2 === 0 ? 1n : -1n));
  const angle = times(t, number(factor));
  return { m: angle.m, e: angle.e + halvings };
}

const QUARTER_PI = atan(number(ONE));

function arctangent(y, x) {
  const magnitudeX = { m: abs(x.m), e: x.e };
  const magnitudeY = { m: abs(y.m), e: y.e };
  const steep = plus(magnitudeY, { m: -magnitudeX.m, e: x.e }).m > 0n;
  const angle = atan(steep ? over(magnitudeX, magnitudeY) : over(magnitudeY, magnitudeX));
  const minus = { m: -angle.m, e: angle.e };
  const right = { m: QUARTER_PI.m, e: QUARTER_PI.e + 1 };
  let turned = angle;
  if (steep) turned = plus(right, x.m < 0n ? angle : minus);
  else if (x.m < 0n) turned = plus({ m: QUARTER_PI.m, e: QUARTER_PI.e + 2 }, minus);
  return y.m < 0n ? { m: -turned.m, e: turned.e } : turned;
}

/** The exact values of an operation's result, and of the second where there are two. */
function exact(name, a, b) {
  if (name === "power-of-2-minus-1") return [powerOf2Minus1(a)];
  const less1 = plus(a, { m: -1n, e: 0 });
  if (name === "logarithm") return [times(b, log2(less1, a))];
  if (name === "logarithm-plus-1") return [times(b, log2(a, plus(a, { m: 1n, e: 0 })))];
  if (name === "arctangent") return [arctangent(b, a)];
  const { sine, cosine } = sineAndCosine(a);
  if (name === "sine") return [sine];
  if (name === "cosine") return [cosine];
  if (name === "tangent") return [{ m: 1n, e: 0 }, over(sine, cosine)];
  return [cosine, sine];
}

/** Ordinary operands only: those for which the function has a finite value that is not a limit. */
function isOrdinary(name, a, b) {
  const bounded = [a, b].every(({ m, e }) => m !== 0n && Math.abs(e) < 600);
  if (!bounded) return false;
  const exponent = a.e + 63;
  if (name === "power-of-2-minus-1") return exponent < 0;
  if (name === "logarithm") return a.m > 0n && !(a.m === 1n << 63n && a.e === -63);
  if (name === "logarithm-plus-1") return Math.abs(exponent) < 60 && (a.m > 0n || exponent < 0);
  if (name === "arctangent") return Math.abs(a.e - b.e) < 300;
  return exponent < 63;
}

function operand(view, mantissa, se) {
  const m = view.getBigUint64(mantissa, true);
  const bits = view.getUint16(se, true);
  const normal = m >> 63n === 1n && (bits & 0x7fff) !== 0 && (bits & 0x7fff) !== 0x7fff;
  return normal ? { m: bits & 0x8000 ? -m : m, e: (bits & 0x7fff) - 16383 - 63 } : undefined;
}

/** |answer - value| in units of the answer's last place, in steps of 2^-20. */
function errorOf(answer, value) {
  const difference = plus(answer, { m: -value.m, e: value.e });
  return Number(shift(abs(difference.m), difference.e - answer.e + 20)) / 2 ** 20;
}

/**
 * Error in units in the last place of the answer (output record) to record `index`, the larger one
 * where there are two results; undefined when an operand or a result is not an ordinary number.
 */
export function errorInUlps(operation, records, index, answers) {
  const input = new DataView(records.bytes.buffer, index * INPUT_SIZE, INPUT_SIZE);
  const output = new DataView(
    answers.buffer,
    answers.byteOffset + index * OUTPUT_SIZE,
    OUTPUT_SIZE,
  );
  const a = operand(input, 8, 4);
  const b = operand(input, 16, 6);
  if (!a || !b || !isOrdinary(operation.name, a, b)) return undefined;
  const values = exact(operation.name, a, b);
  const errors = values.map((value, i) => {
    const answer = i === 0 ? operand(output, 0, 8) : operand(output, 16, 24);
    return answer && errorOf(answer, value);
  });
  return errors.includes(undefined) ? undefined : Math.max(...errors);
}
