export interface Operation {
  number: number;
  name: string;
  operands: number;
  memory?: string;
  near?: number[];
  nearB?: number[];
  within?: number;
  positive?: boolean;
}
export declare const INPUT_SIZE: number;
export declare const OUTPUT_SIZE: number;
export declare const OPERATIONS: readonly Operation[];
export declare class Records {
  constructor(count: number);
  bytes: Uint8Array;
  count: number;
  push(
    operation: number,
    control: number,
    a: readonly [number, number, number],
    b: readonly [number, number, number],
  ): void;
}
