// Generated from isa/ by isa/generate.ts. Do not edit.

import { BOUND, CALL, CALL_RM, INT, INT1, INT3, INTO, JCC, JUMP, JUMP_COUNT_ZERO, JUMP_RM, LOOP, RET, RET_POP } from "../ia32/control";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// o16 EB cb  JMP rel8
// @ts-ignore: decorator
@inline
function form448<M>(i: usize): void {
  JUMP<M>(i, 16, false);
}
function eval448(i: usize): void {
  form448<Eval>(i);
}
// o16 E9 cw  JMP rel16
// @ts-ignore: decorator
@inline
function form449<M>(i: usize): void {
  JUMP<M>(i, 16, false);
}
function eval449(i: usize): void {
  form449<Eval>(i);
}
// o16 FF /4  JMP r/m16
// @ts-ignore: decorator
@inline
function form450<M>(i: usize): void {
  JUMP_RM<M>(i, 16, false);
}
function eval450(i: usize): void {
  form450<Eval>(i);
}
// o16 FF /4  JMP r/m16  (memory)
// @ts-ignore: decorator
@inline
function form451<M>(i: usize): void {
  JUMP_RM<M>(i, 16, true);
}
function eval451(i: usize): void {
  form451<Eval>(i);
}
// o16 E8 cw  CALL rel16
// @ts-ignore: decorator
@inline
function form452<M>(i: usize): void {
  CALL<M>(i, 16, false);
}
function eval452(i: usize): void {
  form452<Eval>(i);
}
// o16 FF /2  CALL r/m16
// @ts-ignore: decorator
@inline
function form453<M>(i: usize): void {
  CALL_RM<M>(i, 16, false);
}
function eval453(i: usize): void {
  form453<Eval>(i);
}
// o16 FF /2  CALL r/m16  (memory)
// @ts-ignore: decorator
@inline
function form454<M>(i: usize): void {
  CALL_RM<M>(i, 16, true);
}
function eval454(i: usize): void {
  form454<Eval>(i);
}
// o16 62 /r  BOUND r16, m16&16  (memory)
// @ts-ignore: decorator
@inline
function form455<M>(i: usize): void {
  BOUND<M>(i, 16, true);
}
function eval455(i: usize): void {
  form455<Eval>(i);
}
// o16 E0 cb  LOOPNE rel8
// @ts-ignore: decorator
@inline
function form456<M>(i: usize): void {
  LOOP<M>(i, 16, false, 2);
}
function eval456(i: usize): void {
  form456<Eval>(i);
}
// o16 E1 cb  LOOPE rel8
// @ts-ignore: decorator
@inline
function form457<M>(i: usize): void {
  LOOP<M>(i, 16, false, 1);
}
function eval457(i: usize): void {
  form457<Eval>(i);
}
// o16 E2 cb  LOOP rel8
// @ts-ignore: decorator
@inline
function form458<M>(i: usize): void {
  LOOP<M>(i, 16, false, 0);
}
function eval458(i: usize): void {
  form458<Eval>(i);
}
// o16 a16 E3 cb  JCXZ rel8
// @ts-ignore: decorator
@inline
function form459<M>(i: usize): void {
  JUMP_COUNT_ZERO<M>(i, 16, false);
}
function eval459(i: usize): void {
  form459<Eval>(i);
}
// o16 a32 E3 cb  JECXZ rel8
// @ts-ignore: decorator
@inline
function form460<M>(i: usize): void {
  JUMP_COUNT_ZERO<M>(i, 16, false);
}
function eval460(i: usize): void {
  form460<Eval>(i);
}
// o16 C3  RET 
// @ts-ignore: decorator
@inline
function form461<M>(i: usize): void {
  RET<M>(i, 16, false);
}
function eval461(i: usize): void {
  form461<Eval>(i);
}
// o16 C2 iw  RET imm16
// @ts-ignore: decorator
@inline
function form462<M>(i: usize): void {
  RET_POP<M>(i, 16, false);
}
function eval462(i: usize): void {
  form462<Eval>(i);
}
// o16 70 cb  JO rel8
// @ts-ignore: decorator
@inline
function form463<M>(i: usize): void {
  JCC<M>(i, 16, false, 0);
}
function eval463(i: usize): void {
  form463<Eval>(i);
}
// o16 0F 80 cw  JO rel16
// @ts-ignore: decorator
@inline
function form464<M>(i: usize): void {
  JCC<M>(i, 16, false, 0);
}
function eval464(i: usize): void {
  form464<Eval>(i);
}
// o16 71 cb  JNO rel8
// @ts-ignore: decorator
@inline
function form465<M>(i: usize): void {
  JCC<M>(i, 16, false, 1);
}
function eval465(i: usize): void {
  form465<Eval>(i);
}
// o16 0F 81 cw  JNO rel16
// @ts-ignore: decorator
@inline
function form466<M>(i: usize): void {
  JCC<M>(i, 16, false, 1);
}
function eval466(i: usize): void {
  form466<Eval>(i);
}
// o16 72 cb  JB rel8
// @ts-ignore: decorator
@inline
function form467<M>(i: usize): void {
  JCC<M>(i, 16, false, 2);
}
function eval467(i: usize): void {
  form467<Eval>(i);
}
// o16 0F 82 cw  JB rel16
// @ts-ignore: decorator
@inline
function form468<M>(i: usize): void {
  JCC<M>(i, 16, false, 2);
}
function eval468(i: usize): void {
  form468<Eval>(i);
}
// o16 73 cb  JAE rel8
// @ts-ignore: decorator
@inline
function form469<M>(i: usize): void {
  JCC<M>(i, 16, false, 3);
}
function eval469(i: usize): void {
  form469<Eval>(i);
}
// o16 0F 83 cw  JAE rel16
// @ts-ignore: decorator
@inline
function form470<M>(i: usize): void {
  JCC<M>(i, 16, false, 3);
}
function eval470(i: usize): void {
  form470<Eval>(i);
}
// o16 74 cb  JE rel8
// @ts-ignore: decorator
@inline
function form471<M>(i: usize): void {
  JCC<M>(i, 16, false, 4);
}
function eval471(i: usize): void {
  form471<Eval>(i);
}
// o16 0F 84 cw  JE rel16
// @ts-ignore: decorator
@inline
function form472<M>(i: usize): void {
  JCC<M>(i, 16, false, 4);
}
function eval472(i: usize): void {
  form472<Eval>(i);
}
// o16 75 cb  JNE rel8
// @ts-ignore: decorator
@inline
function form473<M>(i: usize): void {
  JCC<M>(i, 16, false, 5);
}
function eval473(i: usize): void {
  form473<Eval>(i);
}
// o16 0F 85 cw  JNE rel16
// @ts-ignore: decorator
@inline
function form474<M>(i: usize): void {
  JCC<M>(i, 16, false, 5);
}
function eval474(i: usize): void {
  form474<Eval>(i);
}
// o16 76 cb  JBE rel8
// @ts-ignore: decorator
@inline
function form475<M>(i: usize): void {
  JCC<M>(i, 16, false, 6);
}
function eval475(i: usize): void {
  form475<Eval>(i);
}
// o16 0F 86 cw  JBE rel16
// @ts-ignore: decorator
@inline
function form476<M>(i: usize): void {
  JCC<M>(i, 16, false, 6);
}
function eval476(i: usize): void {
  form476<Eval>(i);
}
// o16 77 cb  JA rel8
// @ts-ignore: decorator
@inline
function form477<M>(i: usize): void {
  JCC<M>(i, 16, false, 7);
}
function eval477(i: usize): void {
  form477<Eval>(i);
}
// o16 0F 87 cw  JA rel16
// @ts-ignore: decorator
@inline
function form478<M>(i: usize): void {
  JCC<M>(i, 16, false, 7);
}
function eval478(i: usize): void {
  form478<Eval>(i);
}
// o16 78 cb  JS rel8
// @ts-ignore: decorator
@inline
function form479<M>(i: usize): void {
  JCC<M>(i, 16, false, 8);
}
function eval479(i: usize): void {
  form479<Eval>(i);
}
// o16 0F 88 cw  JS rel16
// @ts-ignore: decorator
@inline
function form480<M>(i: usize): void {
  JCC<M>(i, 16, false, 8);
}
function eval480(i: usize): void {
  form480<Eval>(i);
}
// o16 79 cb  JNS rel8
// @ts-ignore: decorator
@inline
function form481<M>(i: usize): void {
  JCC<M>(i, 16, false, 9);
}
function eval481(i: usize): void {
  form481<Eval>(i);
}
// o16 0F 89 cw  JNS rel16
// @ts-ignore: decorator
@inline
function form482<M>(i: usize): void {
  JCC<M>(i, 16, false, 9);
}
function eval482(i: usize): void {
  form482<Eval>(i);
}
// o16 7A cb  JP rel8
// @ts-ignore: decorator
@inline
function form483<M>(i: usize): void {
  JCC<M>(i, 16, false, 10);
}
function eval483(i: usize): void {
  form483<Eval>(i);
}
// o16 0F 8A cw  JP rel16
// @ts-ignore: decorator
@inline
function form484<M>(i: usize): void {
  JCC<M>(i, 16, false, 10);
}
function eval484(i: usize): void {
  form484<Eval>(i);
}
// o16 7B cb  JNP rel8
// @ts-ignore: decorator
@inline
function form485<M>(i: usize): void {
  JCC<M>(i, 16, false, 11);
}
function eval485(i: usize): void {
  form485<Eval>(i);
}
// o16 0F 8B cw  JNP rel16
// @ts-ignore: decorator
@inline
function form486<M>(i: usize): void {
  JCC<M>(i, 16, false, 11);
}
function eval486(i: usize): void {
  form486<Eval>(i);
}
// o16 7C cb  JL rel8
// @ts-ignore: decorator
@inline
function form487<M>(i: usize): void {
  JCC<M>(i, 16, false, 12);
}
function eval487(i: usize): void {
  form487<Eval>(i);
}
// o16 0F 8C cw  JL rel16
// @ts-ignore: decorator
@inline
function form488<M>(i: usize): void {
  JCC<M>(i, 16, false, 12);
}
function eval488(i: usize): void {
  form488<Eval>(i);
}
// o16 7D cb  JGE rel8
// @ts-ignore: decorator
@inline
function form489<M>(i: usize): void {
  JCC<M>(i, 16, false, 13);
}
function eval489(i: usize): void {
  form489<Eval>(i);
}
// o16 0F 8D cw  JGE rel16
// @ts-ignore: decorator
@inline
function form490<M>(i: usize): void {
  JCC<M>(i, 16, false, 13);
}
function eval490(i: usize): void {
  form490<Eval>(i);
}
// o16 7E cb  JLE rel8
// @ts-ignore: decorator
@inline
function form491<M>(i: usize): void {
  JCC<M>(i, 16, false, 14);
}
function eval491(i: usize): void {
  form491<Eval>(i);
}
// o16 0F 8E cw  JLE rel16
// @ts-ignore: decorator
@inline
function form492<M>(i: usize): void {
  JCC<M>(i, 16, false, 14);
}
function eval492(i: usize): void {
  form492<Eval>(i);
}
// o16 7F cb  JG rel8
// @ts-ignore: decorator
@inline
function form493<M>(i: usize): void {
  JCC<M>(i, 16, false, 15);
}
function eval493(i: usize): void {
  form493<Eval>(i);
}
// o16 0F 8F cw  JG rel16
// @ts-ignore: decorator
@inline
function form494<M>(i: usize): void {
  JCC<M>(i, 16, false, 15);
}
function eval494(i: usize): void {
  form494<Eval>(i);
}
// o32 EB cb  JMP rel8
// @ts-ignore: decorator
@inline
function form495<M>(i: usize): void {
  JUMP<M>(i, 32, false);
}
function eval495(i: usize): void {
  form495<Eval>(i);
}
function emit495(i: usize): void {
  form495<Emit>(i);
}
// o32 E9 cd  JMP rel32
// @ts-ignore: decorator
@inline
function form496<M>(i: usize): void {
  JUMP<M>(i, 32, false);
}
function eval496(i: usize): void {
  form496<Eval>(i);
}
function emit496(i: usize): void {
  form496<Emit>(i);
}
// o32 FF /4  JMP r/m32
// @ts-ignore: decorator
@inline
function form497<M>(i: usize): void {
  JUMP_RM<M>(i, 32, false);
}
function eval497(i: usize): void {
  form497<Eval>(i);
}
function emit497(i: usize): void {
  form497<Emit>(i);
}
// o32 FF /4  JMP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form498<M>(i: usize): void {
  JUMP_RM<M>(i, 32, true);
}
function eval498(i: usize): void {
  form498<Eval>(i);
}
function emit498(i: usize): void {
  form498<Emit>(i);
}
// o32 E8 cd  CALL rel32
// @ts-ignore: decorator
@inline
function form499<M>(i: usize): void {
  CALL<M>(i, 32, false);
}
function eval499(i: usize): void {
  form499<Eval>(i);
}
function emit499(i: usize): void {
  form499<Emit>(i);
}
// o32 FF /2  CALL r/m32
// @ts-ignore: decorator
@inline
function form500<M>(i: usize): void {
  CALL_RM<M>(i, 32, false);
}
function eval500(i: usize): void {
  form500<Eval>(i);
}
function emit500(i: usize): void {
  form500<Emit>(i);
}
// o32 FF /2  CALL r/m32  (memory)
// @ts-ignore: decorator
@inline
function form501<M>(i: usize): void {
  CALL_RM<M>(i, 32, true);
}
function eval501(i: usize): void {
  form501<Eval>(i);
}
function emit501(i: usize): void {
  form501<Emit>(i);
}
// o32 62 /r  BOUND r32, m32&32  (memory)
// @ts-ignore: decorator
@inline
function form502<M>(i: usize): void {
  BOUND<M>(i, 32, true);
}
function eval502(i: usize): void {
  form502<Eval>(i);
}
// o32 E0 cb  LOOPNE rel8
// @ts-ignore: decorator
@inline
function form503<M>(i: usize): void {
  LOOP<M>(i, 32, false, 2);
}
function eval503(i: usize): void {
  form503<Eval>(i);
}
function emit503(i: usize): void {
  form503<Emit>(i);
}
// o32 E1 cb  LOOPE rel8
// @ts-ignore: decorator
@inline
function form504<M>(i: usize): void {
  LOOP<M>(i, 32, false, 1);
}
function eval504(i: usize): void {
  form504<Eval>(i);
}
function emit504(i: usize): void {
  form504<Emit>(i);
}
// o32 E2 cb  LOOP rel8
// @ts-ignore: decorator
@inline
function form505<M>(i: usize): void {
  LOOP<M>(i, 32, false, 0);
}
function eval505(i: usize): void {
  form505<Eval>(i);
}
function emit505(i: usize): void {
  form505<Emit>(i);
}
// o32 a16 E3 cb  JCXZ rel8
// @ts-ignore: decorator
@inline
function form506<M>(i: usize): void {
  JUMP_COUNT_ZERO<M>(i, 32, false);
}
function eval506(i: usize): void {
  form506<Eval>(i);
}
function emit506(i: usize): void {
  form506<Emit>(i);
}
// o32 a32 E3 cb  JECXZ rel8
// @ts-ignore: decorator
@inline
function form507<M>(i: usize): void {
  JUMP_COUNT_ZERO<M>(i, 32, false);
}
function eval507(i: usize): void {
  form507<Eval>(i);
}
function emit507(i: usize): void {
  form507<Emit>(i);
}
// o32 C3  RET 
// @ts-ignore: decorator
@inline
function form508<M>(i: usize): void {
  RET<M>(i, 32, false);
}
function eval508(i: usize): void {
  form508<Eval>(i);
}
function emit508(i: usize): void {
  form508<Emit>(i);
}
// o32 C2 iw  RET imm16
// @ts-ignore: decorator
@inline
function form509<M>(i: usize): void {
  RET_POP<M>(i, 32, false);
}
function eval509(i: usize): void {
  form509<Eval>(i);
}
function emit509(i: usize): void {
  form509<Emit>(i);
}
// o32 70 cb  JO rel8
// @ts-ignore: decorator
@inline
function form510<M>(i: usize): void {
  JCC<M>(i, 32, false, 0);
}
function eval510(i: usize): void {
  form510<Eval>(i);
}
function emit510(i: usize): void {
  form510<Emit>(i);
}
// o32 0F 80 cd  JO rel32
// @ts-ignore: decorator
@inline
function form511<M>(i: usize): void {
  JCC<M>(i, 32, false, 0);
}
function eval511(i: usize): void {
  form511<Eval>(i);
}
function emit511(i: usize): void {
  form511<Emit>(i);
}
// o32 71 cb  JNO rel8
// @ts-ignore: decorator
@inline
function form512<M>(i: usize): void {
  JCC<M>(i, 32, false, 1);
}
function eval512(i: usize): void {
  form512<Eval>(i);
}
function emit512(i: usize): void {
  form512<Emit>(i);
}
// o32 0F 81 cd  JNO rel32
// @ts-ignore: decorator
@inline
function form513<M>(i: usize): void {
  JCC<M>(i, 32, false, 1);
}
function eval513(i: usize): void {
  form513<Eval>(i);
}
function emit513(i: usize): void {
  form513<Emit>(i);
}
// o32 72 cb  JB rel8
// @ts-ignore: decorator
@inline
function form514<M>(i: usize): void {
  JCC<M>(i, 32, false, 2);
}
function eval514(i: usize): void {
  form514<Eval>(i);
}
function emit514(i: usize): void {
  form514<Emit>(i);
}
// o32 0F 82 cd  JB rel32
// @ts-ignore: decorator
@inline
function form515<M>(i: usize): void {
  JCC<M>(i, 32, false, 2);
}
function eval515(i: usize): void {
  form515<Eval>(i);
}
function emit515(i: usize): void {
  form515<Emit>(i);
}
// o32 73 cb  JAE rel8
// @ts-ignore: decorator
@inline
function form516<M>(i: usize): void {
  JCC<M>(i, 32, false, 3);
}
function eval516(i: usize): void {
  form516<Eval>(i);
}
function emit516(i: usize): void {
  form516<Emit>(i);
}
// o32 0F 83 cd  JAE rel32
// @ts-ignore: decorator
@inline
function form517<M>(i: usize): void {
  JCC<M>(i, 32, false, 3);
}
function eval517(i: usize): void {
  form517<Eval>(i);
}
function emit517(i: usize): void {
  form517<Emit>(i);
}
// o32 74 cb  JE rel8
// @ts-ignore: decorator
@inline
function form518<M>(i: usize): void {
  JCC<M>(i, 32, false, 4);
}
function eval518(i: usize): void {
  form518<Eval>(i);
}
function emit518(i: usize): void {
  form518<Emit>(i);
}
// o32 0F 84 cd  JE rel32
// @ts-ignore: decorator
@inline
function form519<M>(i: usize): void {
  JCC<M>(i, 32, false, 4);
}
function eval519(i: usize): void {
  form519<Eval>(i);
}
function emit519(i: usize): void {
  form519<Emit>(i);
}
// o32 75 cb  JNE rel8
// @ts-ignore: decorator
@inline
function form520<M>(i: usize): void {
  JCC<M>(i, 32, false, 5);
}
function eval520(i: usize): void {
  form520<Eval>(i);
}
function emit520(i: usize): void {
  form520<Emit>(i);
}
// o32 0F 85 cd  JNE rel32
// @ts-ignore: decorator
@inline
function form521<M>(i: usize): void {
  JCC<M>(i, 32, false, 5);
}
function eval521(i: usize): void {
  form521<Eval>(i);
}
function emit521(i: usize): void {
  form521<Emit>(i);
}
// o32 76 cb  JBE rel8
// @ts-ignore: decorator
@inline
function form522<M>(i: usize): void {
  JCC<M>(i, 32, false, 6);
}
function eval522(i: usize): void {
  form522<Eval>(i);
}
function emit522(i: usize): void {
  form522<Emit>(i);
}
// o32 0F 86 cd  JBE rel32
// @ts-ignore: decorator
@inline
function form523<M>(i: usize): void {
  JCC<M>(i, 32, false, 6);
}
function eval523(i: usize): void {
  form523<Eval>(i);
}
function emit523(i: usize): void {
  form523<Emit>(i);
}
// o32 77 cb  JA rel8
// @ts-ignore: decorator
@inline
function form524<M>(i: usize): void {
  JCC<M>(i, 32, false, 7);
}
function eval524(i: usize): void {
  form524<Eval>(i);
}
function emit524(i: usize): void {
  form524<Emit>(i);
}
// o32 0F 87 cd  JA rel32
// @ts-ignore: decorator
@inline
function form525<M>(i: usize): void {
  JCC<M>(i, 32, false, 7);
}
function eval525(i: usize): void {
  form525<Eval>(i);
}
function emit525(i: usize): void {
  form525<Emit>(i);
}
// o32 78 cb  JS rel8
// @ts-ignore: decorator
@inline
function form526<M>(i: usize): void {
  JCC<M>(i, 32, false, 8);
}
function eval526(i: usize): void {
  form526<Eval>(i);
}
function emit526(i: usize): void {
  form526<Emit>(i);
}
// o32 0F 88 cd  JS rel32
// @ts-ignore: decorator
@inline
function form527<M>(i: usize): void {
  JCC<M>(i, 32, false, 8);
}
function eval527(i: usize): void {
  form527<Eval>(i);
}
function emit527(i: usize): void {
  form527<Emit>(i);
}
// o32 79 cb  JNS rel8
// @ts-ignore: decorator
@inline
function form528<M>(i: usize): void {
  JCC<M>(i, 32, false, 9);
}
function eval528(i: usize): void {
  form528<Eval>(i);
}
function emit528(i: usize): void {
  form528<Emit>(i);
}
// o32 0F 89 cd  JNS rel32
// @ts-ignore: decorator
@inline
function form529<M>(i: usize): void {
  JCC<M>(i, 32, false, 9);
}
function eval529(i: usize): void {
  form529<Eval>(i);
}
function emit529(i: usize): void {
  form529<Emit>(i);
}
// o32 7A cb  JP rel8
// @ts-ignore: decorator
@inline
function form530<M>(i: usize): void {
  JCC<M>(i, 32, false, 10);
}
function eval530(i: usize): void {
  form530<Eval>(i);
}
function emit530(i: usize): void {
  form530<Emit>(i);
}
// o32 0F 8A cd  JP rel32
// @ts-ignore: decorator
@inline
function form531<M>(i: usize): void {
  JCC<M>(i, 32, false, 10);
}
function eval531(i: usize): void {
  form531<Eval>(i);
}
function emit531(i: usize): void {
  form531<Emit>(i);
}
// o32 7B cb  JNP rel8
// @ts-ignore: decorator
@inline
function form532<M>(i: usize): void {
  JCC<M>(i, 32, false, 11);
}
function eval532(i: usize): void {
  form532<Eval>(i);
}
function emit532(i: usize): void {
  form532<Emit>(i);
}
// o32 0F 8B cd  JNP rel32
// @ts-ignore: decorator
@inline
function form533<M>(i: usize): void {
  JCC<M>(i, 32, false, 11);
}
function eval533(i: usize): void {
  form533<Eval>(i);
}
function emit533(i: usize): void {
  form533<Emit>(i);
}
// o32 7C cb  JL rel8
// @ts-ignore: decorator
@inline
function form534<M>(i: usize): void {
  JCC<M>(i, 32, false, 12);
}
function eval534(i: usize): void {
  form534<Eval>(i);
}
function emit534(i: usize): void {
  form534<Emit>(i);
}
// o32 0F 8C cd  JL rel32
// @ts-ignore: decorator
@inline
function form535<M>(i: usize): void {
  JCC<M>(i, 32, false, 12);
}
function eval535(i: usize): void {
  form535<Eval>(i);
}
function emit535(i: usize): void {
  form535<Emit>(i);
}
// o32 7D cb  JGE rel8
// @ts-ignore: decorator
@inline
function form536<M>(i: usize): void {
  JCC<M>(i, 32, false, 13);
}
function eval536(i: usize): void {
  form536<Eval>(i);
}
function emit536(i: usize): void {
  form536<Emit>(i);
}
// o32 0F 8D cd  JGE rel32
// @ts-ignore: decorator
@inline
function form537<M>(i: usize): void {
  JCC<M>(i, 32, false, 13);
}
function eval537(i: usize): void {
  form537<Eval>(i);
}
function emit537(i: usize): void {
  form537<Emit>(i);
}
// o32 7E cb  JLE rel8
// @ts-ignore: decorator
@inline
function form538<M>(i: usize): void {
  JCC<M>(i, 32, false, 14);
}
function eval538(i: usize): void {
  form538<Eval>(i);
}
function emit538(i: usize): void {
  form538<Emit>(i);
}
// o32 0F 8E cd  JLE rel32
// @ts-ignore: decorator
@inline
function form539<M>(i: usize): void {
  JCC<M>(i, 32, false, 14);
}
function eval539(i: usize): void {
  form539<Eval>(i);
}
function emit539(i: usize): void {
  form539<Emit>(i);
}
// o32 7F cb  JG rel8
// @ts-ignore: decorator
@inline
function form540<M>(i: usize): void {
  JCC<M>(i, 32, false, 15);
}
function eval540(i: usize): void {
  form540<Eval>(i);
}
function emit540(i: usize): void {
  form540<Emit>(i);
}
// o32 0F 8F cd  JG rel32
// @ts-ignore: decorator
@inline
function form541<M>(i: usize): void {
  JCC<M>(i, 32, false, 15);
}
function eval541(i: usize): void {
  form541<Eval>(i);
}
function emit541(i: usize): void {
  form541<Emit>(i);
}
// CD ib  INT imm8
// @ts-ignore: decorator
@inline
function form542<M>(i: usize): void {
  INT<M>(i, 0, false);
}
function eval542(i: usize): void {
  form542<Eval>(i);
}
// CC  INT3 
// @ts-ignore: decorator
@inline
function form543<M>(i: usize): void {
  INT3<M>(i, 0, false);
}
function eval543(i: usize): void {
  form543<Eval>(i);
}
// F1  INT1 
// @ts-ignore: decorator
@inline
function form544<M>(i: usize): void {
  INT1<M>(i, 0, false);
}
function eval544(i: usize): void {
  form544<Eval>(i);
}
// CE  INTO 
// @ts-ignore: decorator
@inline
function form545<M>(i: usize): void {
  INTO<M>(i, 0, false);
}
function eval545(i: usize): void {
  form545<Eval>(i);
}

export function install_control(): void {
  store<u32>(HANDLERS + 1792, eval448.index);
  store<u8>(TRANSLATIONS + 448, 112);
  store<u32>(HANDLERS + 1796, eval449.index);
  store<u8>(TRANSLATIONS + 449, 112);
  store<u32>(HANDLERS + 1800, eval450.index);
  store<u8>(TRANSLATIONS + 450, 112);
  store<u32>(HANDLERS + 1804, eval451.index);
  store<u8>(TRANSLATIONS + 451, 112);
  store<u32>(HANDLERS + 1808, eval452.index);
  store<u8>(TRANSLATIONS + 452, 112);
  store<u32>(HANDLERS + 1812, eval453.index);
  store<u8>(TRANSLATIONS + 453, 112);
  store<u32>(HANDLERS + 1816, eval454.index);
  store<u8>(TRANSLATIONS + 454, 112);
  store<u32>(HANDLERS + 1820, eval455.index);
  store<u8>(TRANSLATIONS + 455, 112);
  store<u32>(HANDLERS + 1824, eval456.index);
  store<u8>(TRANSLATIONS + 456, 112);
  store<u32>(HANDLERS + 1828, eval457.index);
  store<u8>(TRANSLATIONS + 457, 112);
  store<u32>(HANDLERS + 1832, eval458.index);
  store<u8>(TRANSLATIONS + 458, 112);
  store<u32>(HANDLERS + 1836, eval459.index);
  store<u8>(TRANSLATIONS + 459, 112);
  store<u32>(HANDLERS + 1840, eval460.index);
  store<u8>(TRANSLATIONS + 460, 112);
  store<u32>(HANDLERS + 1844, eval461.index);
  store<u8>(TRANSLATIONS + 461, 112);
  store<u32>(HANDLERS + 1848, eval462.index);
  store<u8>(TRANSLATIONS + 462, 112);
  store<u32>(HANDLERS + 1852, eval463.index);
  store<u8>(TRANSLATIONS + 463, 112);
  store<u32>(HANDLERS + 1856, eval464.index);
  store<u8>(TRANSLATIONS + 464, 112);
  store<u32>(HANDLERS + 1860, eval465.index);
  store<u8>(TRANSLATIONS + 465, 112);
  store<u32>(HANDLERS + 1864, eval466.index);
  store<u8>(TRANSLATIONS + 466, 112);
  store<u32>(HANDLERS + 1868, eval467.index);
  store<u8>(TRANSLATIONS + 467, 112);
  store<u32>(HANDLERS + 1872, eval468.index);
  store<u8>(TRANSLATIONS + 468, 112);
  store<u32>(HANDLERS + 1876, eval469.index);
  store<u8>(TRANSLATIONS + 469, 112);
  store<u32>(HANDLERS + 1880, eval470.index);
  store<u8>(TRANSLATIONS + 470, 112);
  store<u32>(HANDLERS + 1884, eval471.index);
  store<u8>(TRANSLATIONS + 471, 112);
  store<u32>(HANDLERS + 1888, eval472.index);
  store<u8>(TRANSLATIONS + 472, 112);
  store<u32>(HANDLERS + 1892, eval473.index);
  store<u8>(TRANSLATIONS + 473, 112);
  store<u32>(HANDLERS + 1896, eval474.index);
  store<u8>(TRANSLATIONS + 474, 112);
  store<u32>(HANDLERS + 1900, eval475.index);
  store<u8>(TRANSLATIONS + 475, 112);
  store<u32>(HANDLERS + 1904, eval476.index);
  store<u8>(TRANSLATIONS + 476, 112);
  store<u32>(HANDLERS + 1908, eval477.index);
  store<u8>(TRANSLATIONS + 477, 112);
  store<u32>(HANDLERS + 1912, eval478.index);
  store<u8>(TRANSLATIONS + 478, 112);
  store<u32>(HANDLERS + 1916, eval479.index);
  store<u8>(TRANSLATIONS + 479, 112);
  store<u32>(HANDLERS + 1920, eval480.index);
  store<u8>(TRANSLATIONS + 480, 112);
  store<u32>(HANDLERS + 1924, eval481.index);
  store<u8>(TRANSLATIONS + 481, 112);
  store<u32>(HANDLERS + 1928, eval482.index);
  store<u8>(TRANSLATIONS + 482, 112);
  store<u32>(HANDLERS + 1932, eval483.index);
  store<u8>(TRANSLATIONS + 483, 112);
  store<u32>(HANDLERS + 1936, eval484.index);
  store<u8>(TRANSLATIONS + 484, 112);
  store<u32>(HANDLERS + 1940, eval485.index);
  store<u8>(TRANSLATIONS + 485, 112);
  store<u32>(HANDLERS + 1944, eval486.index);
  store<u8>(TRANSLATIONS + 486, 112);
  store<u32>(HANDLERS + 1948, eval487.index);
  store<u8>(TRANSLATIONS + 487, 112);
  store<u32>(HANDLERS + 1952, eval488.index);
  store<u8>(TRANSLATIONS + 488, 112);
  store<u32>(HANDLERS + 1956, eval489.index);
  store<u8>(TRANSLATIONS + 489, 112);
  store<u32>(HANDLERS + 1960, eval490.index);
  store<u8>(TRANSLATIONS + 490, 112);
  store<u32>(HANDLERS + 1964, eval491.index);
  store<u8>(TRANSLATIONS + 491, 112);
  store<u32>(HANDLERS + 1968, eval492.index);
  store<u8>(TRANSLATIONS + 492, 112);
  store<u32>(HANDLERS + 1972, eval493.index);
  store<u8>(TRANSLATIONS + 493, 112);
  store<u32>(HANDLERS + 1976, eval494.index);
  store<u8>(TRANSLATIONS + 494, 112);
  store<u32>(HANDLERS + 1980, eval495.index);
  store<u32>(EMITTERS + 1980, emit495.index);
  store<u8>(TRANSLATIONS + 495, 17);
  store<u32>(HANDLERS + 1984, eval496.index);
  store<u32>(EMITTERS + 1984, emit496.index);
  store<u8>(TRANSLATIONS + 496, 17);
  store<u32>(HANDLERS + 1988, eval497.index);
  store<u32>(EMITTERS + 1988, emit497.index);
  store<u8>(TRANSLATIONS + 497, 81);
  store<u32>(HANDLERS + 1992, eval498.index);
  store<u32>(EMITTERS + 1992, emit498.index);
  store<u8>(TRANSLATIONS + 498, 81);
  store<u32>(HANDLERS + 1996, eval499.index);
  store<u32>(EMITTERS + 1996, emit499.index);
  store<u8>(TRANSLATIONS + 499, 49);
  store<u32>(HANDLERS + 2000, eval500.index);
  store<u32>(EMITTERS + 2000, emit500.index);
  store<u8>(TRANSLATIONS + 500, 97);
  store<u32>(HANDLERS + 2004, eval501.index);
  store<u32>(EMITTERS + 2004, emit501.index);
  store<u8>(TRANSLATIONS + 501, 97);
  store<u32>(HANDLERS + 2008, eval502.index);
  store<u8>(TRANSLATIONS + 502, 112);
  store<u32>(HANDLERS + 2012, eval503.index);
  store<u32>(EMITTERS + 2012, emit503.index);
  store<u8>(TRANSLATIONS + 503, 33);
  store<u32>(HANDLERS + 2016, eval504.index);
  store<u32>(EMITTERS + 2016, emit504.index);
  store<u8>(TRANSLATIONS + 504, 33);
  store<u32>(HANDLERS + 2020, eval505.index);
  store<u32>(EMITTERS + 2020, emit505.index);
  store<u8>(TRANSLATIONS + 505, 33);
  store<u32>(HANDLERS + 2024, eval506.index);
  store<u32>(EMITTERS + 2024, emit506.index);
  store<u8>(TRANSLATIONS + 506, 33);
  store<u32>(HANDLERS + 2028, eval507.index);
  store<u32>(EMITTERS + 2028, emit507.index);
  store<u8>(TRANSLATIONS + 507, 33);
  store<u32>(HANDLERS + 2032, eval508.index);
  store<u32>(EMITTERS + 2032, emit508.index);
  store<u8>(TRANSLATIONS + 508, 65);
  store<u32>(HANDLERS + 2036, eval509.index);
  store<u32>(EMITTERS + 2036, emit509.index);
  store<u8>(TRANSLATIONS + 509, 65);
  store<u32>(HANDLERS + 2040, eval510.index);
  store<u32>(EMITTERS + 2040, emit510.index);
  store<u8>(TRANSLATIONS + 510, 33);
  store<u32>(HANDLERS + 2044, eval511.index);
  store<u32>(EMITTERS + 2044, emit511.index);
  store<u8>(TRANSLATIONS + 511, 33);
  store<u32>(HANDLERS + 2048, eval512.index);
  store<u32>(EMITTERS + 2048, emit512.index);
  store<u8>(TRANSLATIONS + 512, 33);
  store<u32>(HANDLERS + 2052, eval513.index);
  store<u32>(EMITTERS + 2052, emit513.index);
  store<u8>(TRANSLATIONS + 513, 33);
  store<u32>(HANDLERS + 2056, eval514.index);
  store<u32>(EMITTERS + 2056, emit514.index);
  store<u8>(TRANSLATIONS + 514, 33);
  store<u32>(HANDLERS + 2060, eval515.index);
  store<u32>(EMITTERS + 2060, emit515.index);
  store<u8>(TRANSLATIONS + 515, 33);
  store<u32>(HANDLERS + 2064, eval516.index);
  store<u32>(EMITTERS + 2064, emit516.index);
  store<u8>(TRANSLATIONS + 516, 33);
  store<u32>(HANDLERS + 2068, eval517.index);
  store<u32>(EMITTERS + 2068, emit517.index);
  store<u8>(TRANSLATIONS + 517, 33);
  store<u32>(HANDLERS + 2072, eval518.index);
  store<u32>(EMITTERS + 2072, emit518.index);
  store<u8>(TRANSLATIONS + 518, 33);
  store<u32>(HANDLERS + 2076, eval519.index);
  store<u32>(EMITTERS + 2076, emit519.index);
  store<u8>(TRANSLATIONS + 519, 33);
  store<u32>(HANDLERS + 2080, eval520.index);
  store<u32>(EMITTERS + 2080, emit520.index);
  store<u8>(TRANSLATIONS + 520, 33);
  store<u32>(HANDLERS + 2084, eval521.index);
  store<u32>(EMITTERS + 2084, emit521.index);
  store<u8>(TRANSLATIONS + 521, 33);
  store<u32>(HANDLERS + 2088, eval522.index);
  store<u32>(EMITTERS + 2088, emit522.index);
  store<u8>(TRANSLATIONS + 522, 33);
  store<u32>(HANDLERS + 2092, eval523.index);
  store<u32>(EMITTERS + 2092, emit523.index);
  store<u8>(TRANSLATIONS + 523, 33);
  store<u32>(HANDLERS + 2096, eval524.index);
  store<u32>(EMITTERS + 2096, emit524.index);
  store<u8>(TRANSLATIONS + 524, 33);
  store<u32>(HANDLERS + 2100, eval525.index);
  store<u32>(EMITTERS + 2100, emit525.index);
  store<u8>(TRANSLATIONS + 525, 33);
  store<u32>(HANDLERS + 2104, eval526.index);
  store<u32>(EMITTERS + 2104, emit526.index);
  store<u8>(TRANSLATIONS + 526, 33);
  store<u32>(HANDLERS + 2108, eval527.index);
  store<u32>(EMITTERS + 2108, emit527.index);
  store<u8>(TRANSLATIONS + 527, 33);
  store<u32>(HANDLERS + 2112, eval528.index);
  store<u32>(EMITTERS + 2112, emit528.index);
  store<u8>(TRANSLATIONS + 528, 33);
  store<u32>(HANDLERS + 2116, eval529.index);
  store<u32>(EMITTERS + 2116, emit529.index);
  store<u8>(TRANSLATIONS + 529, 33);
  store<u32>(HANDLERS + 2120, eval530.index);
  store<u32>(EMITTERS + 2120, emit530.index);
  store<u8>(TRANSLATIONS + 530, 33);
  store<u32>(HANDLERS + 2124, eval531.index);
  store<u32>(EMITTERS + 2124, emit531.index);
  store<u8>(TRANSLATIONS + 531, 33);
  store<u32>(HANDLERS + 2128, eval532.index);
  store<u32>(EMITTERS + 2128, emit532.index);
  store<u8>(TRANSLATIONS + 532, 33);
  store<u32>(HANDLERS + 2132, eval533.index);
  store<u32>(EMITTERS + 2132, emit533.index);
  store<u8>(TRANSLATIONS + 533, 33);
  store<u32>(HANDLERS + 2136, eval534.index);
  store<u32>(EMITTERS + 2136, emit534.index);
  store<u8>(TRANSLATIONS + 534, 33);
  store<u32>(HANDLERS + 2140, eval535.index);
  store<u32>(EMITTERS + 2140, emit535.index);
  store<u8>(TRANSLATIONS + 535, 33);
  store<u32>(HANDLERS + 2144, eval536.index);
  store<u32>(EMITTERS + 2144, emit536.index);
  store<u8>(TRANSLATIONS + 536, 33);
  store<u32>(HANDLERS + 2148, eval537.index);
  store<u32>(EMITTERS + 2148, emit537.index);
  store<u8>(TRANSLATIONS + 537, 33);
  store<u32>(HANDLERS + 2152, eval538.index);
  store<u32>(EMITTERS + 2152, emit538.index);
  store<u8>(TRANSLATIONS + 538, 33);
  store<u32>(HANDLERS + 2156, eval539.index);
  store<u32>(EMITTERS + 2156, emit539.index);
  store<u8>(TRANSLATIONS + 539, 33);
  store<u32>(HANDLERS + 2160, eval540.index);
  store<u32>(EMITTERS + 2160, emit540.index);
  store<u8>(TRANSLATIONS + 540, 33);
  store<u32>(HANDLERS + 2164, eval541.index);
  store<u32>(EMITTERS + 2164, emit541.index);
  store<u8>(TRANSLATIONS + 541, 33);
  store<u32>(HANDLERS + 2168, eval542.index);
  store<u8>(TRANSLATIONS + 542, 112);
  store<u32>(HANDLERS + 2172, eval543.index);
  store<u8>(TRANSLATIONS + 543, 112);
  store<u32>(HANDLERS + 2176, eval544.index);
  store<u8>(TRANSLATIONS + 544, 112);
  store<u32>(HANDLERS + 2180, eval545.index);
  store<u8>(TRANSLATIONS + 545, 112);
}
