// Generated from isa/ by isa/generate.ts. Do not edit.

import { CPUID, NOP, PRIVILEGED, RDTSC, SYSENTER, UNDEFINED } from "../ia32/system";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// 0F A2  CPUID 
// @ts-ignore: decorator
@inline
function form939<M>(i: usize): void {
  CPUID<M>(i, 0, false);
}
function eval939(i: usize): void {
  form939<Eval>(i);
}
// 0F 31  RDTSC 
// @ts-ignore: decorator
@inline
function form940<M>(i: usize): void {
  RDTSC<M>(i, 0, false);
}
function eval940(i: usize): void {
  form940<Eval>(i);
}
// 0F 34  SYSENTER 
// @ts-ignore: decorator
@inline
function form941<M>(i: usize): void {
  SYSENTER<M>(i, 0, false);
}
function eval941(i: usize): void {
  form941<Eval>(i);
}
// F3 90  PAUSE 
// @ts-ignore: decorator
@inline
function form942<M>(i: usize): void {
  NOP<M>(i, 0, false);
}
function eval942(i: usize): void {
  form942<Eval>(i);
}
function emit942(i: usize): void {
  form942<Emit>(i);
}
// F3 0F 1E FB  ENDBR32 
// @ts-ignore: decorator
@inline
function form943<M>(i: usize): void {
  NOP<M>(i, 0, false);
}
function eval943(i: usize): void {
  form943<Eval>(i);
}
function emit943(i: usize): void {
  form943<Emit>(i);
}
// F3 0F 1E FA  ENDBR64 
// @ts-ignore: decorator
@inline
function form944<M>(i: usize): void {
  NOP<M>(i, 0, false);
}
function eval944(i: usize): void {
  form944<Eval>(i);
}
function emit944(i: usize): void {
  form944<Emit>(i);
}
// 0F 0D /1  PREFETCHW m8  (memory)
// @ts-ignore: decorator
@inline
function form945<M>(i: usize): void {
  NOP<M>(i, 8, true);
}
function eval945(i: usize): void {
  form945<Eval>(i);
}
function emit945(i: usize): void {
  form945<Emit>(i);
}
// 0F 0D /r  PREFETCH m8  (memory)
// @ts-ignore: decorator
@inline
function form946<M>(i: usize): void {
  NOP<M>(i, 8, true);
}
function eval946(i: usize): void {
  form946<Eval>(i);
}
function emit946(i: usize): void {
  form946<Emit>(i);
}
// 0F 18 /r  NOP r/m32
// @ts-ignore: decorator
@inline
function form947<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval947(i: usize): void {
  form947<Eval>(i);
}
function emit947(i: usize): void {
  form947<Emit>(i);
}
// 0F 18 /r  NOP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form948<M>(i: usize): void {
  NOP<M>(i, 32, true);
}
function eval948(i: usize): void {
  form948<Eval>(i);
}
function emit948(i: usize): void {
  form948<Emit>(i);
}
// 0F 19 /r  NOP r/m32
// @ts-ignore: decorator
@inline
function form949<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval949(i: usize): void {
  form949<Eval>(i);
}
function emit949(i: usize): void {
  form949<Emit>(i);
}
// 0F 19 /r  NOP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form950<M>(i: usize): void {
  NOP<M>(i, 32, true);
}
function eval950(i: usize): void {
  form950<Eval>(i);
}
function emit950(i: usize): void {
  form950<Emit>(i);
}
// 0F 1A /r  NOP r/m32
// @ts-ignore: decorator
@inline
function form951<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval951(i: usize): void {
  form951<Eval>(i);
}
function emit951(i: usize): void {
  form951<Emit>(i);
}
// 0F 1A /r  NOP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form952<M>(i: usize): void {
  NOP<M>(i, 32, true);
}
function eval952(i: usize): void {
  form952<Eval>(i);
}
function emit952(i: usize): void {
  form952<Emit>(i);
}
// 0F 1B /r  NOP r/m32
// @ts-ignore: decorator
@inline
function form953<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval953(i: usize): void {
  form953<Eval>(i);
}
function emit953(i: usize): void {
  form953<Emit>(i);
}
// 0F 1B /r  NOP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form954<M>(i: usize): void {
  NOP<M>(i, 32, true);
}
function eval954(i: usize): void {
  form954<Eval>(i);
}
function emit954(i: usize): void {
  form954<Emit>(i);
}
// 0F 1C /r  NOP r/m32
// @ts-ignore: decorator
@inline
function form955<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval955(i: usize): void {
  form955<Eval>(i);
}
function emit955(i: usize): void {
  form955<Emit>(i);
}
// 0F 1C /r  NOP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form956<M>(i: usize): void {
  NOP<M>(i, 32, true);
}
function eval956(i: usize): void {
  form956<Eval>(i);
}
function emit956(i: usize): void {
  form956<Emit>(i);
}
// 0F 1D /r  NOP r/m32
// @ts-ignore: decorator
@inline
function form957<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval957(i: usize): void {
  form957<Eval>(i);
}
function emit957(i: usize): void {
  form957<Emit>(i);
}
// 0F 1D /r  NOP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form958<M>(i: usize): void {
  NOP<M>(i, 32, true);
}
function eval958(i: usize): void {
  form958<Eval>(i);
}
function emit958(i: usize): void {
  form958<Emit>(i);
}
// 0F 1E /r  NOP r/m32
// @ts-ignore: decorator
@inline
function form959<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval959(i: usize): void {
  form959<Eval>(i);
}
function emit959(i: usize): void {
  form959<Emit>(i);
}
// 0F 1E /r  NOP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form960<M>(i: usize): void {
  NOP<M>(i, 32, true);
}
function eval960(i: usize): void {
  form960<Eval>(i);
}
function emit960(i: usize): void {
  form960<Emit>(i);
}
// o16 0F 1F /r  NOP r/m16
// @ts-ignore: decorator
@inline
function form961<M>(i: usize): void {
  NOP<M>(i, 16, false);
}
function eval961(i: usize): void {
  form961<Eval>(i);
}
function emit961(i: usize): void {
  form961<Emit>(i);
}
// o16 0F 1F /r  NOP r/m16  (memory)
// @ts-ignore: decorator
@inline
function form962<M>(i: usize): void {
  NOP<M>(i, 16, true);
}
function eval962(i: usize): void {
  form962<Eval>(i);
}
function emit962(i: usize): void {
  form962<Emit>(i);
}
// o32 0F 1F /r  NOP r/m32
// @ts-ignore: decorator
@inline
function form963<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval963(i: usize): void {
  form963<Eval>(i);
}
function emit963(i: usize): void {
  form963<Emit>(i);
}
// o32 0F 1F /r  NOP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form964<M>(i: usize): void {
  NOP<M>(i, 32, true);
}
function eval964(i: usize): void {
  form964<Eval>(i);
}
function emit964(i: usize): void {
  form964<Emit>(i);
}
// 0F FF /r  UD0 r32, r/m32
// @ts-ignore: decorator
@inline
function form965<M>(i: usize): void {
  UNDEFINED<M>(i, 32, false);
}
function eval965(i: usize): void {
  form965<Eval>(i);
}
// 0F FF /r  UD0 r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form966<M>(i: usize): void {
  UNDEFINED<M>(i, 32, true);
}
function eval966(i: usize): void {
  form966<Eval>(i);
}
// 0F B9 /r  UD1 r32, r/m32
// @ts-ignore: decorator
@inline
function form967<M>(i: usize): void {
  UNDEFINED<M>(i, 32, false);
}
function eval967(i: usize): void {
  form967<Eval>(i);
}
// 0F B9 /r  UD1 r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form968<M>(i: usize): void {
  UNDEFINED<M>(i, 32, true);
}
function eval968(i: usize): void {
  form968<Eval>(i);
}
// 0F 0B  UD2 
// @ts-ignore: decorator
@inline
function form969<M>(i: usize): void {
  UNDEFINED<M>(i, 0, false);
}
function eval969(i: usize): void {
  form969<Eval>(i);
}
// F4  HLT 
// @ts-ignore: decorator
@inline
function form970<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval970(i: usize): void {
  form970<Eval>(i);
}
// FA  CLI 
// @ts-ignore: decorator
@inline
function form971<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval971(i: usize): void {
  form971<Eval>(i);
}
// FB  STI 
// @ts-ignore: decorator
@inline
function form972<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval972(i: usize): void {
  form972<Eval>(i);
}
// 0F 06  CLTS 
// @ts-ignore: decorator
@inline
function form973<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval973(i: usize): void {
  form973<Eval>(i);
}
// 0F 08  INVD 
// @ts-ignore: decorator
@inline
function form974<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval974(i: usize): void {
  form974<Eval>(i);
}
// 0F 09  WBINVD 
// @ts-ignore: decorator
@inline
function form975<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval975(i: usize): void {
  form975<Eval>(i);
}
// 0F 30  WRMSR 
// @ts-ignore: decorator
@inline
function form976<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval976(i: usize): void {
  form976<Eval>(i);
}
// 0F 32  RDMSR 
// @ts-ignore: decorator
@inline
function form977<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval977(i: usize): void {
  form977<Eval>(i);
}
// 0F 33  RDPMC 
// @ts-ignore: decorator
@inline
function form978<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval978(i: usize): void {
  form978<Eval>(i);
}
// 0F 35  SYSEXIT 
// @ts-ignore: decorator
@inline
function form979<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, false);
}
function eval979(i: usize): void {
  form979<Eval>(i);
}
// 0F 00 /2  LLDT r/m16
// @ts-ignore: decorator
@inline
function form980<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval980(i: usize): void {
  form980<Eval>(i);
}
// 0F 00 /2  LLDT r/m16  (memory)
// @ts-ignore: decorator
@inline
function form981<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, true);
}
function eval981(i: usize): void {
  form981<Eval>(i);
}
// 0F 00 /3  LTR r/m16
// @ts-ignore: decorator
@inline
function form982<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval982(i: usize): void {
  form982<Eval>(i);
}
// 0F 00 /3  LTR r/m16  (memory)
// @ts-ignore: decorator
@inline
function form983<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, true);
}
function eval983(i: usize): void {
  form983<Eval>(i);
}
// 0F 01 /2  LGDT m48  (memory)
// @ts-ignore: decorator
@inline
function form984<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, true);
}
function eval984(i: usize): void {
  form984<Eval>(i);
}
// 0F 01 /3  LIDT m48  (memory)
// @ts-ignore: decorator
@inline
function form985<M>(i: usize): void {
  PRIVILEGED<M>(i, 0, true);
}
function eval985(i: usize): void {
  form985<Eval>(i);
}
// 0F 01 /6  LMSW r/m16
// @ts-ignore: decorator
@inline
function form986<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval986(i: usize): void {
  form986<Eval>(i);
}
// 0F 01 /6  LMSW r/m16  (memory)
// @ts-ignore: decorator
@inline
function form987<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, true);
}
function eval987(i: usize): void {
  form987<Eval>(i);
}
// 0F 01 /7  INVLPG m8  (memory)
// @ts-ignore: decorator
@inline
function form988<M>(i: usize): void {
  PRIVILEGED<M>(i, 8, true);
}
function eval988(i: usize): void {
  form988<Eval>(i);
}
// 0F 20 /0  MOV r/m32, CR
// @ts-ignore: decorator
@inline
function form989<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval989(i: usize): void {
  form989<Eval>(i);
}
// 0F 20 /0  MOV r/m32, CR  (memory)
// @ts-ignore: decorator
@inline
function form990<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval990(i: usize): void {
  form990<Eval>(i);
}
// 0F 22 /0  MOV CR, r/m32
// @ts-ignore: decorator
@inline
function form991<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval991(i: usize): void {
  form991<Eval>(i);
}
// 0F 22 /0  MOV CR, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form992<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval992(i: usize): void {
  form992<Eval>(i);
}
// 0F 20 /2  MOV r/m32, CR
// @ts-ignore: decorator
@inline
function form993<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval993(i: usize): void {
  form993<Eval>(i);
}
// 0F 20 /2  MOV r/m32, CR  (memory)
// @ts-ignore: decorator
@inline
function form994<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval994(i: usize): void {
  form994<Eval>(i);
}
// 0F 22 /2  MOV CR, r/m32
// @ts-ignore: decorator
@inline
function form995<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval995(i: usize): void {
  form995<Eval>(i);
}
// 0F 22 /2  MOV CR, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form996<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval996(i: usize): void {
  form996<Eval>(i);
}
// 0F 20 /3  MOV r/m32, CR
// @ts-ignore: decorator
@inline
function form997<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval997(i: usize): void {
  form997<Eval>(i);
}
// 0F 20 /3  MOV r/m32, CR  (memory)
// @ts-ignore: decorator
@inline
function form998<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval998(i: usize): void {
  form998<Eval>(i);
}
// 0F 22 /3  MOV CR, r/m32
// @ts-ignore: decorator
@inline
function form999<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval999(i: usize): void {
  form999<Eval>(i);
}
// 0F 22 /3  MOV CR, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form1000<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval1000(i: usize): void {
  form1000<Eval>(i);
}
// 0F 20 /4  MOV r/m32, CR
// @ts-ignore: decorator
@inline
function form1001<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1001(i: usize): void {
  form1001<Eval>(i);
}
// 0F 20 /4  MOV r/m32, CR  (memory)
// @ts-ignore: decorator
@inline
function form1002<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval1002(i: usize): void {
  form1002<Eval>(i);
}
// 0F 22 /4  MOV CR, r/m32
// @ts-ignore: decorator
@inline
function form1003<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1003(i: usize): void {
  form1003<Eval>(i);
}
// 0F 22 /4  MOV CR, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form1004<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval1004(i: usize): void {
  form1004<Eval>(i);
}
// 0F 21 /r  MOV r/m32, DR
// @ts-ignore: decorator
@inline
function form1005<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1005(i: usize): void {
  form1005<Eval>(i);
}
// 0F 21 /r  MOV r/m32, DR  (memory)
// @ts-ignore: decorator
@inline
function form1006<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval1006(i: usize): void {
  form1006<Eval>(i);
}
// 0F 23 /r  MOV DR, r/m32
// @ts-ignore: decorator
@inline
function form1007<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1007(i: usize): void {
  form1007<Eval>(i);
}
// 0F 23 /r  MOV DR, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form1008<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, true);
}
function eval1008(i: usize): void {
  form1008<Eval>(i);
}
// E4 ib  IN AL, imm8
// @ts-ignore: decorator
@inline
function form1009<M>(i: usize): void {
  PRIVILEGED<M>(i, 8, false);
}
function eval1009(i: usize): void {
  form1009<Eval>(i);
}
// EC  IN AL, DX
// @ts-ignore: decorator
@inline
function form1010<M>(i: usize): void {
  PRIVILEGED<M>(i, 8, false);
}
function eval1010(i: usize): void {
  form1010<Eval>(i);
}
// E6 ib  OUT imm8, AL
// @ts-ignore: decorator
@inline
function form1011<M>(i: usize): void {
  PRIVILEGED<M>(i, 8, false);
}
function eval1011(i: usize): void {
  form1011<Eval>(i);
}
// EE  OUT DX, AL
// @ts-ignore: decorator
@inline
function form1012<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval1012(i: usize): void {
  form1012<Eval>(i);
}
// 6C  INSB m8:edi, DX
// @ts-ignore: decorator
@inline
function form1013<M>(i: usize): void {
  PRIVILEGED<M>(i, 8, false);
}
function eval1013(i: usize): void {
  form1013<Eval>(i);
}
// 6E  OUTSB DX, m8:esi
// @ts-ignore: decorator
@inline
function form1014<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval1014(i: usize): void {
  form1014<Eval>(i);
}
// o16 E5 ib  IN AX, imm8
// @ts-ignore: decorator
@inline
function form1015<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval1015(i: usize): void {
  form1015<Eval>(i);
}
// o16 ED  IN AX, DX
// @ts-ignore: decorator
@inline
function form1016<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval1016(i: usize): void {
  form1016<Eval>(i);
}
// o16 E7 ib  OUT imm8, AX
// @ts-ignore: decorator
@inline
function form1017<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval1017(i: usize): void {
  form1017<Eval>(i);
}
// o16 EF  OUT DX, AX
// @ts-ignore: decorator
@inline
function form1018<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval1018(i: usize): void {
  form1018<Eval>(i);
}
// o16 6D  INSW m16:edi, DX
// @ts-ignore: decorator
@inline
function form1019<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval1019(i: usize): void {
  form1019<Eval>(i);
}
// o16 6F  OUTSW DX, m16:esi
// @ts-ignore: decorator
@inline
function form1020<M>(i: usize): void {
  PRIVILEGED<M>(i, 16, false);
}
function eval1020(i: usize): void {
  form1020<Eval>(i);
}
// o32 E5 ib  IN EAX, imm8
// @ts-ignore: decorator
@inline
function form1021<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1021(i: usize): void {
  form1021<Eval>(i);
}
// o32 ED  IN EAX, DX
// @ts-ignore: decorator
@inline
function form1022<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1022(i: usize): void {
  form1022<Eval>(i);
}
// o32 E7 ib  OUT imm8, EAX
// @ts-ignore: decorator
@inline
function form1023<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1023(i: usize): void {
  form1023<Eval>(i);
}
// o32 EF  OUT DX, EAX
// @ts-ignore: decorator
@inline
function form1024<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1024(i: usize): void {
  form1024<Eval>(i);
}
// o32 6D  INSD m32:edi, DX
// @ts-ignore: decorator
@inline
function form1025<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1025(i: usize): void {
  form1025<Eval>(i);
}
// o32 6F  OUTSD DX, m32:esi
// @ts-ignore: decorator
@inline
function form1026<M>(i: usize): void {
  PRIVILEGED<M>(i, 32, false);
}
function eval1026(i: usize): void {
  form1026<Eval>(i);
}

export function install_system(): void {
  store<u32>(HANDLERS + 3756, eval939.index);
  store<u8>(TRANSLATIONS + 939, 0);
  store<u32>(HANDLERS + 3760, eval940.index);
  store<u8>(TRANSLATIONS + 940, 0);
  store<u32>(HANDLERS + 3764, eval941.index);
  store<u8>(TRANSLATIONS + 941, 112);
  store<u32>(HANDLERS + 3768, eval942.index);
  store<u32>(EMITTERS + 3768, emit942.index);
  store<u8>(TRANSLATIONS + 942, 1);
  store<u32>(HANDLERS + 3772, eval943.index);
  store<u32>(EMITTERS + 3772, emit943.index);
  store<u8>(TRANSLATIONS + 943, 1);
  store<u32>(HANDLERS + 3776, eval944.index);
  store<u32>(EMITTERS + 3776, emit944.index);
  store<u8>(TRANSLATIONS + 944, 1);
  store<u32>(HANDLERS + 3780, eval945.index);
  store<u32>(EMITTERS + 3780, emit945.index);
  store<u8>(TRANSLATIONS + 945, 1);
  store<u32>(HANDLERS + 3784, eval946.index);
  store<u32>(EMITTERS + 3784, emit946.index);
  store<u8>(TRANSLATIONS + 946, 1);
  store<u32>(HANDLERS + 3788, eval947.index);
  store<u32>(EMITTERS + 3788, emit947.index);
  store<u8>(TRANSLATIONS + 947, 1);
  store<u32>(HANDLERS + 3792, eval948.index);
  store<u32>(EMITTERS + 3792, emit948.index);
  store<u8>(TRANSLATIONS + 948, 1);
  store<u32>(HANDLERS + 3796, eval949.index);
  store<u32>(EMITTERS + 3796, emit949.index);
  store<u8>(TRANSLATIONS + 949, 1);
  store<u32>(HANDLERS + 3800, eval950.index);
  store<u32>(EMITTERS + 3800, emit950.index);
  store<u8>(TRANSLATIONS + 950, 1);
  store<u32>(HANDLERS + 3804, eval951.index);
  store<u32>(EMITTERS + 3804, emit951.index);
  store<u8>(TRANSLATIONS + 951, 1);
  store<u32>(HANDLERS + 3808, eval952.index);
  store<u32>(EMITTERS + 3808, emit952.index);
  store<u8>(TRANSLATIONS + 952, 1);
  store<u32>(HANDLERS + 3812, eval953.index);
  store<u32>(EMITTERS + 3812, emit953.index);
  store<u8>(TRANSLATIONS + 953, 1);
  store<u32>(HANDLERS + 3816, eval954.index);
  store<u32>(EMITTERS + 3816, emit954.index);
  store<u8>(TRANSLATIONS + 954, 1);
  store<u32>(HANDLERS + 3820, eval955.index);
  store<u32>(EMITTERS + 3820, emit955.index);
  store<u8>(TRANSLATIONS + 955, 1);
  store<u32>(HANDLERS + 3824, eval956.index);
  store<u32>(EMITTERS + 3824, emit956.index);
  store<u8>(TRANSLATIONS + 956, 1);
  store<u32>(HANDLERS + 3828, eval957.index);
  store<u32>(EMITTERS + 3828, emit957.index);
  store<u8>(TRANSLATIONS + 957, 1);
  store<u32>(HANDLERS + 3832, eval958.index);
  store<u32>(EMITTERS + 3832, emit958.index);
  store<u8>(TRANSLATIONS + 958, 1);
  store<u32>(HANDLERS + 3836, eval959.index);
  store<u32>(EMITTERS + 3836, emit959.index);
  store<u8>(TRANSLATIONS + 959, 1);
  store<u32>(HANDLERS + 3840, eval960.index);
  store<u32>(EMITTERS + 3840, emit960.index);
  store<u8>(TRANSLATIONS + 960, 1);
  store<u32>(HANDLERS + 3844, eval961.index);
  store<u32>(EMITTERS + 3844, emit961.index);
  store<u8>(TRANSLATIONS + 961, 1);
  store<u32>(HANDLERS + 3848, eval962.index);
  store<u32>(EMITTERS + 3848, emit962.index);
  store<u8>(TRANSLATIONS + 962, 1);
  store<u32>(HANDLERS + 3852, eval963.index);
  store<u32>(EMITTERS + 3852, emit963.index);
  store<u8>(TRANSLATIONS + 963, 1);
  store<u32>(HANDLERS + 3856, eval964.index);
  store<u32>(EMITTERS + 3856, emit964.index);
  store<u8>(TRANSLATIONS + 964, 1);
  store<u32>(HANDLERS + 3860, eval965.index);
  store<u8>(TRANSLATIONS + 965, 112);
  store<u32>(HANDLERS + 3864, eval966.index);
  store<u8>(TRANSLATIONS + 966, 112);
  store<u32>(HANDLERS + 3868, eval967.index);
  store<u8>(TRANSLATIONS + 967, 112);
  store<u32>(HANDLERS + 3872, eval968.index);
  store<u8>(TRANSLATIONS + 968, 112);
  store<u32>(HANDLERS + 3876, eval969.index);
  store<u8>(TRANSLATIONS + 969, 112);
  store<u32>(HANDLERS + 3880, eval970.index);
  store<u8>(TRANSLATIONS + 970, 112);
  store<u32>(HANDLERS + 3884, eval971.index);
  store<u8>(TRANSLATIONS + 971, 112);
  store<u32>(HANDLERS + 3888, eval972.index);
  store<u8>(TRANSLATIONS + 972, 112);
  store<u32>(HANDLERS + 3892, eval973.index);
  store<u8>(TRANSLATIONS + 973, 112);
  store<u32>(HANDLERS + 3896, eval974.index);
  store<u8>(TRANSLATIONS + 974, 112);
  store<u32>(HANDLERS + 3900, eval975.index);
  store<u8>(TRANSLATIONS + 975, 112);
  store<u32>(HANDLERS + 3904, eval976.index);
  store<u8>(TRANSLATIONS + 976, 112);
  store<u32>(HANDLERS + 3908, eval977.index);
  store<u8>(TRANSLATIONS + 977, 112);
  store<u32>(HANDLERS + 3912, eval978.index);
  store<u8>(TRANSLATIONS + 978, 112);
  store<u32>(HANDLERS + 3916, eval979.index);
  store<u8>(TRANSLATIONS + 979, 112);
  store<u32>(HANDLERS + 3920, eval980.index);
  store<u8>(TRANSLATIONS + 980, 112);
  store<u32>(HANDLERS + 3924, eval981.index);
  store<u8>(TRANSLATIONS + 981, 112);
  store<u32>(HANDLERS + 3928, eval982.index);
  store<u8>(TRANSLATIONS + 982, 112);
  store<u32>(HANDLERS + 3932, eval983.index);
  store<u8>(TRANSLATIONS + 983, 112);
  store<u32>(HANDLERS + 3936, eval984.index);
  store<u8>(TRANSLATIONS + 984, 112);
  store<u32>(HANDLERS + 3940, eval985.index);
  store<u8>(TRANSLATIONS + 985, 112);
  store<u32>(HANDLERS + 3944, eval986.index);
  store<u8>(TRANSLATIONS + 986, 112);
  store<u32>(HANDLERS + 3948, eval987.index);
  store<u8>(TRANSLATIONS + 987, 112);
  store<u32>(HANDLERS + 3952, eval988.index);
  store<u8>(TRANSLATIONS + 988, 112);
  store<u32>(HANDLERS + 3956, eval989.index);
  store<u8>(TRANSLATIONS + 989, 112);
  store<u32>(HANDLERS + 3960, eval990.index);
  store<u8>(TRANSLATIONS + 990, 112);
  store<u32>(HANDLERS + 3964, eval991.index);
  store<u8>(TRANSLATIONS + 991, 112);
  store<u32>(HANDLERS + 3968, eval992.index);
  store<u8>(TRANSLATIONS + 992, 112);
  store<u32>(HANDLERS + 3972, eval993.index);
  store<u8>(TRANSLATIONS + 993, 112);
  store<u32>(HANDLERS + 3976, eval994.index);
  store<u8>(TRANSLATIONS + 994, 112);
  store<u32>(HANDLERS + 3980, eval995.index);
  store<u8>(TRANSLATIONS + 995, 112);
  store<u32>(HANDLERS + 3984, eval996.index);
  store<u8>(TRANSLATIONS + 996, 112);
  store<u32>(HANDLERS + 3988, eval997.index);
  store<u8>(TRANSLATIONS + 997, 112);
  store<u32>(HANDLERS + 3992, eval998.index);
  store<u8>(TRANSLATIONS + 998, 112);
  store<u32>(HANDLERS + 3996, eval999.index);
  store<u8>(TRANSLATIONS + 999, 112);
  store<u32>(HANDLERS + 4000, eval1000.index);
  store<u8>(TRANSLATIONS + 1000, 112);
  store<u32>(HANDLERS + 4004, eval1001.index);
  store<u8>(TRANSLATIONS + 1001, 112);
  store<u32>(HANDLERS + 4008, eval1002.index);
  store<u8>(TRANSLATIONS + 1002, 112);
  store<u32>(HANDLERS + 4012, eval1003.index);
  store<u8>(TRANSLATIONS + 1003, 112);
  store<u32>(HANDLERS + 4016, eval1004.index);
  store<u8>(TRANSLATIONS + 1004, 112);
  store<u32>(HANDLERS + 4020, eval1005.index);
  store<u8>(TRANSLATIONS + 1005, 112);
  store<u32>(HANDLERS + 4024, eval1006.index);
  store<u8>(TRANSLATIONS + 1006, 112);
  store<u32>(HANDLERS + 4028, eval1007.index);
  store<u8>(TRANSLATIONS + 1007, 112);
  store<u32>(HANDLERS + 4032, eval1008.index);
  store<u8>(TRANSLATIONS + 1008, 112);
  store<u32>(HANDLERS + 4036, eval1009.index);
  store<u8>(TRANSLATIONS + 1009, 112);
  store<u32>(HANDLERS + 4040, eval1010.index);
  store<u8>(TRANSLATIONS + 1010, 112);
  store<u32>(HANDLERS + 4044, eval1011.index);
  store<u8>(TRANSLATIONS + 1011, 112);
  store<u32>(HANDLERS + 4048, eval1012.index);
  store<u8>(TRANSLATIONS + 1012, 112);
  store<u32>(HANDLERS + 4052, eval1013.index);
  store<u8>(TRANSLATIONS + 1013, 112);
  store<u32>(HANDLERS + 4056, eval1014.index);
  store<u8>(TRANSLATIONS + 1014, 112);
  store<u32>(HANDLERS + 4060, eval1015.index);
  store<u8>(TRANSLATIONS + 1015, 112);
  store<u32>(HANDLERS + 4064, eval1016.index);
  store<u8>(TRANSLATIONS + 1016, 112);
  store<u32>(HANDLERS + 4068, eval1017.index);
  store<u8>(TRANSLATIONS + 1017, 112);
  store<u32>(HANDLERS + 4072, eval1018.index);
  store<u8>(TRANSLATIONS + 1018, 112);
  store<u32>(HANDLERS + 4076, eval1019.index);
  store<u8>(TRANSLATIONS + 1019, 112);
  store<u32>(HANDLERS + 4080, eval1020.index);
  store<u8>(TRANSLATIONS + 1020, 112);
  store<u32>(HANDLERS + 4084, eval1021.index);
  store<u8>(TRANSLATIONS + 1021, 112);
  store<u32>(HANDLERS + 4088, eval1022.index);
  store<u8>(TRANSLATIONS + 1022, 112);
  store<u32>(HANDLERS + 4092, eval1023.index);
  store<u8>(TRANSLATIONS + 1023, 112);
  store<u32>(HANDLERS + 4096, eval1024.index);
  store<u8>(TRANSLATIONS + 1024, 112);
  store<u32>(HANDLERS + 4100, eval1025.index);
  store<u8>(TRANSLATIONS + 1025, 112);
  store<u32>(HANDLERS + 4104, eval1026.index);
  store<u8>(TRANSLATIONS + 1026, 112);
}
