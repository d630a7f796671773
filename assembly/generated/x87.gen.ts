// Generated from isa/ by isa/generate.ts. Do not edit.

import { ARITHMETIC_MEMORY, ARITHMETIC_STACK, CHANGE_SIGN, CLEAR_EXCEPTIONS, COMPARE_FLAGS, COMPARE_MEMORY, COMPARE_NEXT, COMPARE_STACK, CONSTANT, EXAMINE, EXCHANGE, FREE, INITIALIZE, LOAD, LOAD_CONTROL, LOAD_ENVIRONMENT, LOAD_EXTENDED, LOAD_PACKED, LOAD_REGISTER, MOVE_IF, MOVE_TOP, NEXT_WITH_TOP, NOTHING, NO_OPERATION, RESTORE, SAVE, SPLIT_TOP, STORE, STORE_CONTROL, STORE_ENVIRONMENT, STORE_REGISTER, STORE_STATUS, STORE_STATUS_AX, STORE_UNCHECKED, STORE_WIDE, TEST, TOP_WITH_NEXT, UNARY, WAIT } from "../ia32/x87";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// D8 /0  FADD m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1602<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 256);
}
function eval1602(i: usize): void {
  form1602<Eval>(i);
}
// D8 /1  FMUL m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1603<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 257);
}
function eval1603(i: usize): void {
  form1603<Eval>(i);
}
// D8 /2  FCOM m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1604<M>(i: usize): void {
  COMPARE_MEMORY<M>(i, 0, true, 258);
}
function eval1604(i: usize): void {
  form1604<Eval>(i);
}
// D8 /3  FCOMP m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1605<M>(i: usize): void {
  COMPARE_MEMORY<M>(i, 0, true, 259);
}
function eval1605(i: usize): void {
  form1605<Eval>(i);
}
// D8 /4  FSUB m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1606<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 260);
}
function eval1606(i: usize): void {
  form1606<Eval>(i);
}
// D8 /5  FSUBR m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1607<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 261);
}
function eval1607(i: usize): void {
  form1607<Eval>(i);
}
// D8 /6  FDIV m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1608<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 262);
}
function eval1608(i: usize): void {
  form1608<Eval>(i);
}
// D8 /7  FDIVR m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1609<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 263);
}
function eval1609(i: usize): void {
  form1609<Eval>(i);
}
// DC /0  FADD m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1610<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 0);
}
function eval1610(i: usize): void {
  form1610<Eval>(i);
}
// DC /1  FMUL m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1611<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 1);
}
function eval1611(i: usize): void {
  form1611<Eval>(i);
}
// DC /2  FCOM m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1612<M>(i: usize): void {
  COMPARE_MEMORY<M>(i, 0, true, 2);
}
function eval1612(i: usize): void {
  form1612<Eval>(i);
}
// DC /3  FCOMP m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1613<M>(i: usize): void {
  COMPARE_MEMORY<M>(i, 0, true, 3);
}
function eval1613(i: usize): void {
  form1613<Eval>(i);
}
// DC /4  FSUB m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1614<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 4);
}
function eval1614(i: usize): void {
  form1614<Eval>(i);
}
// DC /5  FSUBR m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1615<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 5);
}
function eval1615(i: usize): void {
  form1615<Eval>(i);
}
// DC /6  FDIV m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1616<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 6);
}
function eval1616(i: usize): void {
  form1616<Eval>(i);
}
// DC /7  FDIVR m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1617<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 7);
}
function eval1617(i: usize): void {
  form1617<Eval>(i);
}
// DA /0  FIADD m32int  (memory)
// @ts-ignore: decorator
@inline
function form1618<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 768);
}
function eval1618(i: usize): void {
  form1618<Eval>(i);
}
// DA /1  FIMUL m32int  (memory)
// @ts-ignore: decorator
@inline
function form1619<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 769);
}
function eval1619(i: usize): void {
  form1619<Eval>(i);
}
// DA /2  FICOM m32int  (memory)
// @ts-ignore: decorator
@inline
function form1620<M>(i: usize): void {
  COMPARE_MEMORY<M>(i, 0, true, 770);
}
function eval1620(i: usize): void {
  form1620<Eval>(i);
}
// DA /3  FICOMP m32int  (memory)
// @ts-ignore: decorator
@inline
function form1621<M>(i: usize): void {
  COMPARE_MEMORY<M>(i, 0, true, 771);
}
function eval1621(i: usize): void {
  form1621<Eval>(i);
}
// DA /4  FISUB m32int  (memory)
// @ts-ignore: decorator
@inline
function form1622<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 772);
}
function eval1622(i: usize): void {
  form1622<Eval>(i);
}
// DA /5  FISUBR m32int  (memory)
// @ts-ignore: decorator
@inline
function form1623<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 773);
}
function eval1623(i: usize): void {
  form1623<Eval>(i);
}
// DA /6  FIDIV m32int  (memory)
// @ts-ignore: decorator
@inline
function form1624<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 774);
}
function eval1624(i: usize): void {
  form1624<Eval>(i);
}
// DA /7  FIDIVR m32int  (memory)
// @ts-ignore: decorator
@inline
function form1625<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 775);
}
function eval1625(i: usize): void {
  form1625<Eval>(i);
}
// DE /0  FIADD m16int  (memory)
// @ts-ignore: decorator
@inline
function form1626<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 512);
}
function eval1626(i: usize): void {
  form1626<Eval>(i);
}
// DE /1  FIMUL m16int  (memory)
// @ts-ignore: decorator
@inline
function form1627<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 513);
}
function eval1627(i: usize): void {
  form1627<Eval>(i);
}
// DE /2  FICOM m16int  (memory)
// @ts-ignore: decorator
@inline
function form1628<M>(i: usize): void {
  COMPARE_MEMORY<M>(i, 0, true, 514);
}
function eval1628(i: usize): void {
  form1628<Eval>(i);
}
// DE /3  FICOMP m16int  (memory)
// @ts-ignore: decorator
@inline
function form1629<M>(i: usize): void {
  COMPARE_MEMORY<M>(i, 0, true, 515);
}
function eval1629(i: usize): void {
  form1629<Eval>(i);
}
// DE /4  FISUB m16int  (memory)
// @ts-ignore: decorator
@inline
function form1630<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 516);
}
function eval1630(i: usize): void {
  form1630<Eval>(i);
}
// DE /5  FISUBR m16int  (memory)
// @ts-ignore: decorator
@inline
function form1631<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 517);
}
function eval1631(i: usize): void {
  form1631<Eval>(i);
}
// DE /6  FIDIV m16int  (memory)
// @ts-ignore: decorator
@inline
function form1632<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 518);
}
function eval1632(i: usize): void {
  form1632<Eval>(i);
}
// DE /7  FIDIVR m16int  (memory)
// @ts-ignore: decorator
@inline
function form1633<M>(i: usize): void {
  ARITHMETIC_MEMORY<M>(i, 0, true, 519);
}
function eval1633(i: usize): void {
  form1633<Eval>(i);
}
// D8 C0+i  FADD ST, ST(i)
// @ts-ignore: decorator
@inline
function form1634<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 0);
}
function eval1634(i: usize): void {
  form1634<Eval>(i);
}
// D8 C8+i  FMUL ST, ST(i)
// @ts-ignore: decorator
@inline
function form1635<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 1);
}
function eval1635(i: usize): void {
  form1635<Eval>(i);
}
// D8 D0+i  FCOM ST, ST(i)
// @ts-ignore: decorator
@inline
function form1636<M>(i: usize): void {
  COMPARE_STACK<M>(i, 0, false, 2);
}
function eval1636(i: usize): void {
  form1636<Eval>(i);
}
// D8 D8+i  FCOMP ST, ST(i)
// @ts-ignore: decorator
@inline
function form1637<M>(i: usize): void {
  COMPARE_STACK<M>(i, 0, false, 3);
}
function eval1637(i: usize): void {
  form1637<Eval>(i);
}
// D8 E0+i  FSUB ST, ST(i)
// @ts-ignore: decorator
@inline
function form1638<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 4);
}
function eval1638(i: usize): void {
  form1638<Eval>(i);
}
// D8 E8+i  FSUBR ST, ST(i)
// @ts-ignore: decorator
@inline
function form1639<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 5);
}
function eval1639(i: usize): void {
  form1639<Eval>(i);
}
// D8 F0+i  FDIV ST, ST(i)
// @ts-ignore: decorator
@inline
function form1640<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 6);
}
function eval1640(i: usize): void {
  form1640<Eval>(i);
}
// D8 F8+i  FDIVR ST, ST(i)
// @ts-ignore: decorator
@inline
function form1641<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 7);
}
function eval1641(i: usize): void {
  form1641<Eval>(i);
}
// DC C0+i  FADD ST(i), ST
// @ts-ignore: decorator
@inline
function form1642<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 8);
}
function eval1642(i: usize): void {
  form1642<Eval>(i);
}
// DE C0+i  FADDP ST(i), ST
// @ts-ignore: decorator
@inline
function form1643<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 24);
}
function eval1643(i: usize): void {
  form1643<Eval>(i);
}
// DC C8+i  FMUL ST(i), ST
// @ts-ignore: decorator
@inline
function form1644<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 9);
}
function eval1644(i: usize): void {
  form1644<Eval>(i);
}
// DE C8+i  FMULP ST(i), ST
// @ts-ignore: decorator
@inline
function form1645<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 25);
}
function eval1645(i: usize): void {
  form1645<Eval>(i);
}
// DC E0+i  FSUBR ST(i), ST
// @ts-ignore: decorator
@inline
function form1646<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 13);
}
function eval1646(i: usize): void {
  form1646<Eval>(i);
}
// DE E0+i  FSUBRP ST(i), ST
// @ts-ignore: decorator
@inline
function form1647<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 29);
}
function eval1647(i: usize): void {
  form1647<Eval>(i);
}
// DC E8+i  FSUB ST(i), ST
// @ts-ignore: decorator
@inline
function form1648<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 12);
}
function eval1648(i: usize): void {
  form1648<Eval>(i);
}
// DE E8+i  FSUBP ST(i), ST
// @ts-ignore: decorator
@inline
function form1649<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 28);
}
function eval1649(i: usize): void {
  form1649<Eval>(i);
}
// DC F0+i  FDIVR ST(i), ST
// @ts-ignore: decorator
@inline
function form1650<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 15);
}
function eval1650(i: usize): void {
  form1650<Eval>(i);
}
// DE F0+i  FDIVRP ST(i), ST
// @ts-ignore: decorator
@inline
function form1651<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 31);
}
function eval1651(i: usize): void {
  form1651<Eval>(i);
}
// DC F8+i  FDIV ST(i), ST
// @ts-ignore: decorator
@inline
function form1652<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 14);
}
function eval1652(i: usize): void {
  form1652<Eval>(i);
}
// DE F8+i  FDIVP ST(i), ST
// @ts-ignore: decorator
@inline
function form1653<M>(i: usize): void {
  ARITHMETIC_STACK<M>(i, 0, false, 30);
}
function eval1653(i: usize): void {
  form1653<Eval>(i);
}
// DD E0+i  FUCOM ST(i)
// @ts-ignore: decorator
@inline
function form1654<M>(i: usize): void {
  COMPARE_STACK<M>(i, 0, false, 32);
}
function eval1654(i: usize): void {
  form1654<Eval>(i);
}
// DD E8+i  FUCOMP ST(i)
// @ts-ignore: decorator
@inline
function form1655<M>(i: usize): void {
  COMPARE_STACK<M>(i, 0, false, 48);
}
function eval1655(i: usize): void {
  form1655<Eval>(i);
}
// DE D9  FCOMPP 
// @ts-ignore: decorator
@inline
function form1656<M>(i: usize): void {
  COMPARE_NEXT<M>(i, 0, false, 64);
}
function eval1656(i: usize): void {
  form1656<Eval>(i);
}
// DA E9  FUCOMPP 
// @ts-ignore: decorator
@inline
function form1657<M>(i: usize): void {
  COMPARE_NEXT<M>(i, 0, false, 96);
}
function eval1657(i: usize): void {
  form1657<Eval>(i);
}
// DC D0+i  FCOM ST(i)
// @ts-ignore: decorator
@inline
function form1658<M>(i: usize): void {
  COMPARE_STACK<M>(i, 0, false, 0);
}
function eval1658(i: usize): void {
  form1658<Eval>(i);
}
// DC D8+i  FCOMP ST(i)
// @ts-ignore: decorator
@inline
function form1659<M>(i: usize): void {
  COMPARE_STACK<M>(i, 0, false, 16);
}
function eval1659(i: usize): void {
  form1659<Eval>(i);
}
// DE D0+i  FCOMP ST(i)
// @ts-ignore: decorator
@inline
function form1660<M>(i: usize): void {
  COMPARE_STACK<M>(i, 0, false, 16);
}
function eval1660(i: usize): void {
  form1660<Eval>(i);
}
// DB F0+i  FCOMI ST, ST(i)
// @ts-ignore: decorator
@inline
function form1661<M>(i: usize): void {
  COMPARE_FLAGS<M>(i, 0, false, 0);
}
function eval1661(i: usize): void {
  form1661<Eval>(i);
}
// DB E8+i  FUCOMI ST, ST(i)
// @ts-ignore: decorator
@inline
function form1662<M>(i: usize): void {
  COMPARE_FLAGS<M>(i, 0, false, 32);
}
function eval1662(i: usize): void {
  form1662<Eval>(i);
}
// DF F0+i  FCOMIP ST, ST(i)
// @ts-ignore: decorator
@inline
function form1663<M>(i: usize): void {
  COMPARE_FLAGS<M>(i, 0, false, 16);
}
function eval1663(i: usize): void {
  form1663<Eval>(i);
}
// DF E8+i  FUCOMIP ST, ST(i)
// @ts-ignore: decorator
@inline
function form1664<M>(i: usize): void {
  COMPARE_FLAGS<M>(i, 0, false, 48);
}
function eval1664(i: usize): void {
  form1664<Eval>(i);
}
// D9 E4  FTST 
// @ts-ignore: decorator
@inline
function form1665<M>(i: usize): void {
  TEST<M>(i, 0, false);
}
function eval1665(i: usize): void {
  form1665<Eval>(i);
}
// D9 E5  FXAM 
// @ts-ignore: decorator
@inline
function form1666<M>(i: usize): void {
  EXAMINE<M>(i, 0, false);
}
function eval1666(i: usize): void {
  form1666<Eval>(i);
}
// D9 /0  FLD m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1667<M>(i: usize): void {
  LOAD<M>(i, 0, true, 256);
}
function eval1667(i: usize): void {
  form1667<Eval>(i);
}
// DD /0  FLD m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1668<M>(i: usize): void {
  LOAD<M>(i, 0, true, 0);
}
function eval1668(i: usize): void {
  form1668<Eval>(i);
}
// DB /5  FLD m80fp  (memory)
// @ts-ignore: decorator
@inline
function form1669<M>(i: usize): void {
  LOAD_EXTENDED<M>(i, 0, true, 1024);
}
function eval1669(i: usize): void {
  form1669<Eval>(i);
}
// D9 /2  FST m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1670<M>(i: usize): void {
  STORE<M>(i, 0, true, 256);
}
function eval1670(i: usize): void {
  form1670<Eval>(i);
}
// DD /2  FST m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1671<M>(i: usize): void {
  STORE<M>(i, 0, true, 0);
}
function eval1671(i: usize): void {
  form1671<Eval>(i);
}
// D9 /3  FSTP m32fp  (memory)
// @ts-ignore: decorator
@inline
function form1672<M>(i: usize): void {
  STORE<M>(i, 0, true, 272);
}
function eval1672(i: usize): void {
  form1672<Eval>(i);
}
// DD /3  FSTP m64fp  (memory)
// @ts-ignore: decorator
@inline
function form1673<M>(i: usize): void {
  STORE<M>(i, 0, true, 16);
}
function eval1673(i: usize): void {
  form1673<Eval>(i);
}
// DB /7  FSTP m80fp  (memory)
// @ts-ignore: decorator
@inline
function form1674<M>(i: usize): void {
  STORE_WIDE<M>(i, 0, true, 1024);
}
function eval1674(i: usize): void {
  form1674<Eval>(i);
}
// DF /0  FILD m16int  (memory)
// @ts-ignore: decorator
@inline
function form1675<M>(i: usize): void {
  LOAD<M>(i, 0, true, 512);
}
function eval1675(i: usize): void {
  form1675<Eval>(i);
}
// DB /0  FILD m32int  (memory)
// @ts-ignore: decorator
@inline
function form1676<M>(i: usize): void {
  LOAD<M>(i, 0, true, 768);
}
function eval1676(i: usize): void {
  form1676<Eval>(i);
}
// DF /5  FILD m64int  (memory)
// @ts-ignore: decorator
@inline
function form1677<M>(i: usize): void {
  LOAD<M>(i, 0, true, 1536);
}
function eval1677(i: usize): void {
  form1677<Eval>(i);
}
// DF /2  FIST m16int  (memory)
// @ts-ignore: decorator
@inline
function form1678<M>(i: usize): void {
  STORE<M>(i, 0, true, 512);
}
function eval1678(i: usize): void {
  form1678<Eval>(i);
}
// DB /2  FIST m32int  (memory)
// @ts-ignore: decorator
@inline
function form1679<M>(i: usize): void {
  STORE<M>(i, 0, true, 768);
}
function eval1679(i: usize): void {
  form1679<Eval>(i);
}
// DF /3  FISTP m16int  (memory)
// @ts-ignore: decorator
@inline
function form1680<M>(i: usize): void {
  STORE<M>(i, 0, true, 528);
}
function eval1680(i: usize): void {
  form1680<Eval>(i);
}
// DB /3  FISTP m32int  (memory)
// @ts-ignore: decorator
@inline
function form1681<M>(i: usize): void {
  STORE<M>(i, 0, true, 784);
}
function eval1681(i: usize): void {
  form1681<Eval>(i);
}
// DF /7  FISTP m64int  (memory)
// @ts-ignore: decorator
@inline
function form1682<M>(i: usize): void {
  STORE<M>(i, 0, true, 1552);
}
function eval1682(i: usize): void {
  form1682<Eval>(i);
}
// DF /1  FISTTP m16int  (memory)
// @ts-ignore: decorator
@inline
function form1683<M>(i: usize): void {
  STORE<M>(i, 0, true, 4624);
}
function eval1683(i: usize): void {
  form1683<Eval>(i);
}
// DB /1  FISTTP m32int  (memory)
// @ts-ignore: decorator
@inline
function form1684<M>(i: usize): void {
  STORE<M>(i, 0, true, 4880);
}
function eval1684(i: usize): void {
  form1684<Eval>(i);
}
// DD /1  FISTTP m64int  (memory)
// @ts-ignore: decorator
@inline
function form1685<M>(i: usize): void {
  STORE<M>(i, 0, true, 5648);
}
function eval1685(i: usize): void {
  form1685<Eval>(i);
}
// DF /4  FBLD m80bcd  (memory)
// @ts-ignore: decorator
@inline
function form1686<M>(i: usize): void {
  LOAD_PACKED<M>(i, 0, true, 2048);
}
function eval1686(i: usize): void {
  form1686<Eval>(i);
}
// DF /6  FBSTP m80bcd  (memory)
// @ts-ignore: decorator
@inline
function form1687<M>(i: usize): void {
  STORE_WIDE<M>(i, 0, true, 2048);
}
function eval1687(i: usize): void {
  form1687<Eval>(i);
}
// D9 C0+i  FLD ST(i)
// @ts-ignore: decorator
@inline
function form1688<M>(i: usize): void {
  LOAD_REGISTER<M>(i, 0, false);
}
function eval1688(i: usize): void {
  form1688<Eval>(i);
}
// DD D0+i  FST ST(i)
// @ts-ignore: decorator
@inline
function form1689<M>(i: usize): void {
  STORE_REGISTER<M>(i, 0, false, 0);
}
function eval1689(i: usize): void {
  form1689<Eval>(i);
}
// DD D8+i  FSTP ST(i)
// @ts-ignore: decorator
@inline
function form1690<M>(i: usize): void {
  STORE_REGISTER<M>(i, 0, false, 16);
}
function eval1690(i: usize): void {
  form1690<Eval>(i);
}
// DF D0+i  FSTP ST(i)
// @ts-ignore: decorator
@inline
function form1691<M>(i: usize): void {
  STORE_REGISTER<M>(i, 0, false, 16);
}
function eval1691(i: usize): void {
  form1691<Eval>(i);
}
// DF D8+i  FSTP ST(i)
// @ts-ignore: decorator
@inline
function form1692<M>(i: usize): void {
  STORE_REGISTER<M>(i, 0, false, 16);
}
function eval1692(i: usize): void {
  form1692<Eval>(i);
}
// D9 D8+i  FSTPNCE ST(i)
// @ts-ignore: decorator
@inline
function form1693<M>(i: usize): void {
  STORE_UNCHECKED<M>(i, 0, false);
}
function eval1693(i: usize): void {
  form1693<Eval>(i);
}
// D9 C8+i  FXCH ST(i)
// @ts-ignore: decorator
@inline
function form1694<M>(i: usize): void {
  EXCHANGE<M>(i, 0, false);
}
function eval1694(i: usize): void {
  form1694<Eval>(i);
}
// DD C8+i  FXCH ST(i)
// @ts-ignore: decorator
@inline
function form1695<M>(i: usize): void {
  EXCHANGE<M>(i, 0, false);
}
function eval1695(i: usize): void {
  form1695<Eval>(i);
}
// DF C8+i  FXCH ST(i)
// @ts-ignore: decorator
@inline
function form1696<M>(i: usize): void {
  EXCHANGE<M>(i, 0, false);
}
function eval1696(i: usize): void {
  form1696<Eval>(i);
}
// D9 E8  FLD1 
// @ts-ignore: decorator
@inline
function form1697<M>(i: usize): void {
  CONSTANT<M>(i, 0, false, 0);
}
function eval1697(i: usize): void {
  form1697<Eval>(i);
}
// D9 E9  FLDL2T 
// @ts-ignore: decorator
@inline
function form1698<M>(i: usize): void {
  CONSTANT<M>(i, 0, false, 1);
}
function eval1698(i: usize): void {
  form1698<Eval>(i);
}
// D9 EA  FLDL2E 
// @ts-ignore: decorator
@inline
function form1699<M>(i: usize): void {
  CONSTANT<M>(i, 0, false, 2);
}
function eval1699(i: usize): void {
  form1699<Eval>(i);
}
// D9 EB  FLDPI 
// @ts-ignore: decorator
@inline
function form1700<M>(i: usize): void {
  CONSTANT<M>(i, 0, false, 3);
}
function eval1700(i: usize): void {
  form1700<Eval>(i);
}
// D9 EC  FLDLG2 
// @ts-ignore: decorator
@inline
function form1701<M>(i: usize): void {
  CONSTANT<M>(i, 0, false, 4);
}
function eval1701(i: usize): void {
  form1701<Eval>(i);
}
// D9 ED  FLDLN2 
// @ts-ignore: decorator
@inline
function form1702<M>(i: usize): void {
  CONSTANT<M>(i, 0, false, 5);
}
function eval1702(i: usize): void {
  form1702<Eval>(i);
}
// D9 EE  FLDZ 
// @ts-ignore: decorator
@inline
function form1703<M>(i: usize): void {
  CONSTANT<M>(i, 0, false, 6);
}
function eval1703(i: usize): void {
  form1703<Eval>(i);
}
// DA C0+i  FCMOVB ST, ST(i)
// @ts-ignore: decorator
@inline
function form1704<M>(i: usize): void {
  MOVE_IF<M>(i, 0, false, 2);
}
function eval1704(i: usize): void {
  form1704<Eval>(i);
}
// DA C8+i  FCMOVE ST, ST(i)
// @ts-ignore: decorator
@inline
function form1705<M>(i: usize): void {
  MOVE_IF<M>(i, 0, false, 4);
}
function eval1705(i: usize): void {
  form1705<Eval>(i);
}
// DA D0+i  FCMOVBE ST, ST(i)
// @ts-ignore: decorator
@inline
function form1706<M>(i: usize): void {
  MOVE_IF<M>(i, 0, false, 6);
}
function eval1706(i: usize): void {
  form1706<Eval>(i);
}
// DA D8+i  FCMOVU ST, ST(i)
// @ts-ignore: decorator
@inline
function form1707<M>(i: usize): void {
  MOVE_IF<M>(i, 0, false, 10);
}
function eval1707(i: usize): void {
  form1707<Eval>(i);
}
// DB C0+i  FCMOVNB ST, ST(i)
// @ts-ignore: decorator
@inline
function form1708<M>(i: usize): void {
  MOVE_IF<M>(i, 0, false, 3);
}
function eval1708(i: usize): void {
  form1708<Eval>(i);
}
// DB C8+i  FCMOVNE ST, ST(i)
// @ts-ignore: decorator
@inline
function form1709<M>(i: usize): void {
  MOVE_IF<M>(i, 0, false, 5);
}
function eval1709(i: usize): void {
  form1709<Eval>(i);
}
// DB D0+i  FCMOVNBE ST, ST(i)
// @ts-ignore: decorator
@inline
function form1710<M>(i: usize): void {
  MOVE_IF<M>(i, 0, false, 7);
}
function eval1710(i: usize): void {
  form1710<Eval>(i);
}
// DB D8+i  FCMOVNU ST, ST(i)
// @ts-ignore: decorator
@inline
function form1711<M>(i: usize): void {
  MOVE_IF<M>(i, 0, false, 11);
}
function eval1711(i: usize): void {
  form1711<Eval>(i);
}
// D9 E0  FCHS 
// @ts-ignore: decorator
@inline
function form1712<M>(i: usize): void {
  CHANGE_SIGN<M>(i, 0, false, 0);
}
function eval1712(i: usize): void {
  form1712<Eval>(i);
}
// D9 E1  FABS 
// @ts-ignore: decorator
@inline
function form1713<M>(i: usize): void {
  CHANGE_SIGN<M>(i, 0, false, 1);
}
function eval1713(i: usize): void {
  form1713<Eval>(i);
}
// D9 FA  FSQRT 
// @ts-ignore: decorator
@inline
function form1714<M>(i: usize): void {
  UNARY<M>(i, 0, false, 2);
}
function eval1714(i: usize): void {
  form1714<Eval>(i);
}
// D9 FC  FRNDINT 
// @ts-ignore: decorator
@inline
function form1715<M>(i: usize): void {
  UNARY<M>(i, 0, false, 3);
}
function eval1715(i: usize): void {
  form1715<Eval>(i);
}
// D9 FD  FSCALE 
// @ts-ignore: decorator
@inline
function form1716<M>(i: usize): void {
  TOP_WITH_NEXT<M>(i, 0, false, 7);
}
function eval1716(i: usize): void {
  form1716<Eval>(i);
}
// D9 F8  FPREM 
// @ts-ignore: decorator
@inline
function form1717<M>(i: usize): void {
  TOP_WITH_NEXT<M>(i, 0, false, 8);
}
function eval1717(i: usize): void {
  form1717<Eval>(i);
}
// D9 F5  FPREM1 
// @ts-ignore: decorator
@inline
function form1718<M>(i: usize): void {
  TOP_WITH_NEXT<M>(i, 0, false, 9);
}
function eval1718(i: usize): void {
  form1718<Eval>(i);
}
// D9 F4  FXTRACT 
// @ts-ignore: decorator
@inline
function form1719<M>(i: usize): void {
  SPLIT_TOP<M>(i, 0, false, 13);
}
function eval1719(i: usize): void {
  form1719<Eval>(i);
}
// D9 F0  F2XM1 
// @ts-ignore: decorator
@inline
function form1720<M>(i: usize): void {
  UNARY<M>(i, 0, false, 4);
}
function eval1720(i: usize): void {
  form1720<Eval>(i);
}
// D9 FE  FSIN 
// @ts-ignore: decorator
@inline
function form1721<M>(i: usize): void {
  UNARY<M>(i, 0, false, 5);
}
function eval1721(i: usize): void {
  form1721<Eval>(i);
}
// D9 FF  FCOS 
// @ts-ignore: decorator
@inline
function form1722<M>(i: usize): void {
  UNARY<M>(i, 0, false, 6);
}
function eval1722(i: usize): void {
  form1722<Eval>(i);
}
// D9 FB  FSINCOS 
// @ts-ignore: decorator
@inline
function form1723<M>(i: usize): void {
  SPLIT_TOP<M>(i, 0, false, 15);
}
function eval1723(i: usize): void {
  form1723<Eval>(i);
}
// D9 F2  FPTAN 
// @ts-ignore: decorator
@inline
function form1724<M>(i: usize): void {
  SPLIT_TOP<M>(i, 0, false, 14);
}
function eval1724(i: usize): void {
  form1724<Eval>(i);
}
// D9 F3  FPATAN 
// @ts-ignore: decorator
@inline
function form1725<M>(i: usize): void {
  NEXT_WITH_TOP<M>(i, 0, false, 10);
}
function eval1725(i: usize): void {
  form1725<Eval>(i);
}
// D9 F1  FYL2X 
// @ts-ignore: decorator
@inline
function form1726<M>(i: usize): void {
  NEXT_WITH_TOP<M>(i, 0, false, 11);
}
function eval1726(i: usize): void {
  form1726<Eval>(i);
}
// D9 F9  FYL2XP1 
// @ts-ignore: decorator
@inline
function form1727<M>(i: usize): void {
  NEXT_WITH_TOP<M>(i, 0, false, 12);
}
function eval1727(i: usize): void {
  form1727<Eval>(i);
}
// D9 /5  FLDCW m16  (memory)
// @ts-ignore: decorator
@inline
function form1728<M>(i: usize): void {
  LOAD_CONTROL<M>(i, 16, true);
}
function eval1728(i: usize): void {
  form1728<Eval>(i);
}
// D9 /7  FNSTCW m16  (memory)
// @ts-ignore: decorator
@inline
function form1729<M>(i: usize): void {
  STORE_CONTROL<M>(i, 16, true);
}
function eval1729(i: usize): void {
  form1729<Eval>(i);
}
// DD /7  FNSTSW m16  (memory)
// @ts-ignore: decorator
@inline
function form1730<M>(i: usize): void {
  STORE_STATUS<M>(i, 16, true);
}
function eval1730(i: usize): void {
  form1730<Eval>(i);
}
// DF E0  FNSTSW AX
// @ts-ignore: decorator
@inline
function form1731<M>(i: usize): void {
  STORE_STATUS_AX<M>(i, 16, false);
}
function eval1731(i: usize): void {
  form1731<Eval>(i);
}
// o16 D9 /4  FLDENV m112  (memory)
// @ts-ignore: decorator
@inline
function form1732<M>(i: usize): void {
  LOAD_ENVIRONMENT<M>(i, 16, true);
}
function eval1732(i: usize): void {
  form1732<Eval>(i);
}
// o32 D9 /4  FLDENV m224  (memory)
// @ts-ignore: decorator
@inline
function form1733<M>(i: usize): void {
  LOAD_ENVIRONMENT<M>(i, 32, true);
}
function eval1733(i: usize): void {
  form1733<Eval>(i);
}
// o16 D9 /6  FNSTENV m112  (memory)
// @ts-ignore: decorator
@inline
function form1734<M>(i: usize): void {
  STORE_ENVIRONMENT<M>(i, 16, true);
}
function eval1734(i: usize): void {
  form1734<Eval>(i);
}
// o32 D9 /6  FNSTENV m224  (memory)
// @ts-ignore: decorator
@inline
function form1735<M>(i: usize): void {
  STORE_ENVIRONMENT<M>(i, 32, true);
}
function eval1735(i: usize): void {
  form1735<Eval>(i);
}
// o16 DD /6  FNSAVE m752  (memory)
// @ts-ignore: decorator
@inline
function form1736<M>(i: usize): void {
  SAVE<M>(i, 16, true);
}
function eval1736(i: usize): void {
  form1736<Eval>(i);
}
// o32 DD /6  FNSAVE m864  (memory)
// @ts-ignore: decorator
@inline
function form1737<M>(i: usize): void {
  SAVE<M>(i, 32, true);
}
function eval1737(i: usize): void {
  form1737<Eval>(i);
}
// o16 DD /4  FRSTOR m752  (memory)
// @ts-ignore: decorator
@inline
function form1738<M>(i: usize): void {
  RESTORE<M>(i, 16, true);
}
function eval1738(i: usize): void {
  form1738<Eval>(i);
}
// o32 DD /4  FRSTOR m864  (memory)
// @ts-ignore: decorator
@inline
function form1739<M>(i: usize): void {
  RESTORE<M>(i, 32, true);
}
function eval1739(i: usize): void {
  form1739<Eval>(i);
}
// DB E2  FNCLEX 
// @ts-ignore: decorator
@inline
function form1740<M>(i: usize): void {
  CLEAR_EXCEPTIONS<M>(i, 0, false);
}
function eval1740(i: usize): void {
  form1740<Eval>(i);
}
// DB E3  FNINIT 
// @ts-ignore: decorator
@inline
function form1741<M>(i: usize): void {
  INITIALIZE<M>(i, 0, false);
}
function eval1741(i: usize): void {
  form1741<Eval>(i);
}
// D9 F7  FINCSTP 
// @ts-ignore: decorator
@inline
function form1742<M>(i: usize): void {
  MOVE_TOP<M>(i, 0, false, 1);
}
function eval1742(i: usize): void {
  form1742<Eval>(i);
}
// D9 F6  FDECSTP 
// @ts-ignore: decorator
@inline
function form1743<M>(i: usize): void {
  MOVE_TOP<M>(i, 0, false, 7);
}
function eval1743(i: usize): void {
  form1743<Eval>(i);
}
// DD C0+i  FFREE ST(i)
// @ts-ignore: decorator
@inline
function form1744<M>(i: usize): void {
  FREE<M>(i, 0, false, 0);
}
function eval1744(i: usize): void {
  form1744<Eval>(i);
}
// DF C0+i  FFREEP ST(i)
// @ts-ignore: decorator
@inline
function form1745<M>(i: usize): void {
  FREE<M>(i, 0, false, 16);
}
function eval1745(i: usize): void {
  form1745<Eval>(i);
}
// D9 D0  FNOP 
// @ts-ignore: decorator
@inline
function form1746<M>(i: usize): void {
  NO_OPERATION<M>(i, 0, false);
}
function eval1746(i: usize): void {
  form1746<Eval>(i);
}
// 9B  FWAIT 
// @ts-ignore: decorator
@inline
function form1747<M>(i: usize): void {
  WAIT<M>(i, 0, false);
}
function eval1747(i: usize): void {
  form1747<Eval>(i);
}
// DB E0  FNENI 
// @ts-ignore: decorator
@inline
function form1748<M>(i: usize): void {
  NOTHING<M>(i, 0, false);
}
function eval1748(i: usize): void {
  form1748<Eval>(i);
}
// DB E1  FNDISI 
// @ts-ignore: decorator
@inline
function form1749<M>(i: usize): void {
  NOTHING<M>(i, 0, false);
}
function eval1749(i: usize): void {
  form1749<Eval>(i);
}
// DB E4  FNSETPM 
// @ts-ignore: decorator
@inline
function form1750<M>(i: usize): void {
  NOTHING<M>(i, 0, false);
}
function eval1750(i: usize): void {
  form1750<Eval>(i);
}

export function install_x87(): void {
  store<u32>(HANDLERS + 6408, eval1602.index);
  store<u8>(TRANSLATIONS + 1602, 2);
  store<u32>(HANDLERS + 6412, eval1603.index);
  store<u8>(TRANSLATIONS + 1603, 2);
  store<u32>(HANDLERS + 6416, eval1604.index);
  store<u8>(TRANSLATIONS + 1604, 2);
  store<u32>(HANDLERS + 6420, eval1605.index);
  store<u8>(TRANSLATIONS + 1605, 2);
  store<u32>(HANDLERS + 6424, eval1606.index);
  store<u8>(TRANSLATIONS + 1606, 2);
  store<u32>(HANDLERS + 6428, eval1607.index);
  store<u8>(TRANSLATIONS + 1607, 2);
  store<u32>(HANDLERS + 6432, eval1608.index);
  store<u8>(TRANSLATIONS + 1608, 2);
  store<u32>(HANDLERS + 6436, eval1609.index);
  store<u8>(TRANSLATIONS + 1609, 2);
  store<u32>(HANDLERS + 6440, eval1610.index);
  store<u8>(TRANSLATIONS + 1610, 2);
  store<u32>(HANDLERS + 6444, eval1611.index);
  store<u8>(TRANSLATIONS + 1611, 2);
  store<u32>(HANDLERS + 6448, eval1612.index);
  store<u8>(TRANSLATIONS + 1612, 2);
  store<u32>(HANDLERS + 6452, eval1613.index);
  store<u8>(TRANSLATIONS + 1613, 2);
  store<u32>(HANDLERS + 6456, eval1614.index);
  store<u8>(TRANSLATIONS + 1614, 2);
  store<u32>(HANDLERS + 6460, eval1615.index);
  store<u8>(TRANSLATIONS + 1615, 2);
  store<u32>(HANDLERS + 6464, eval1616.index);
  store<u8>(TRANSLATIONS + 1616, 2);
  store<u32>(HANDLERS + 6468, eval1617.index);
  store<u8>(TRANSLATIONS + 1617, 2);
  store<u32>(HANDLERS + 6472, eval1618.index);
  store<u8>(TRANSLATIONS + 1618, 2);
  store<u32>(HANDLERS + 6476, eval1619.index);
  store<u8>(TRANSLATIONS + 1619, 2);
  store<u32>(HANDLERS + 6480, eval1620.index);
  store<u8>(TRANSLATIONS + 1620, 2);
  store<u32>(HANDLERS + 6484, eval1621.index);
  store<u8>(TRANSLATIONS + 1621, 2);
  store<u32>(HANDLERS + 6488, eval1622.index);
  store<u8>(TRANSLATIONS + 1622, 2);
  store<u32>(HANDLERS + 6492, eval1623.index);
  store<u8>(TRANSLATIONS + 1623, 2);
  store<u32>(HANDLERS + 6496, eval1624.index);
  store<u8>(TRANSLATIONS + 1624, 2);
  store<u32>(HANDLERS + 6500, eval1625.index);
  store<u8>(TRANSLATIONS + 1625, 2);
  store<u32>(HANDLERS + 6504, eval1626.index);
  store<u8>(TRANSLATIONS + 1626, 2);
  store<u32>(HANDLERS + 6508, eval1627.index);
  store<u8>(TRANSLATIONS + 1627, 2);
  store<u32>(HANDLERS + 6512, eval1628.index);
  store<u8>(TRANSLATIONS + 1628, 2);
  store<u32>(HANDLERS + 6516, eval1629.index);
  store<u8>(TRANSLATIONS + 1629, 2);
  store<u32>(HANDLERS + 6520, eval1630.index);
  store<u8>(TRANSLATIONS + 1630, 2);
  store<u32>(HANDLERS + 6524, eval1631.index);
  store<u8>(TRANSLATIONS + 1631, 2);
  store<u32>(HANDLERS + 6528, eval1632.index);
  store<u8>(TRANSLATIONS + 1632, 2);
  store<u32>(HANDLERS + 6532, eval1633.index);
  store<u8>(TRANSLATIONS + 1633, 2);
  store<u32>(HANDLERS + 6536, eval1634.index);
  store<u8>(TRANSLATIONS + 1634, 2);
  store<u32>(HANDLERS + 6540, eval1635.index);
  store<u8>(TRANSLATIONS + 1635, 2);
  store<u32>(HANDLERS + 6544, eval1636.index);
  store<u8>(TRANSLATIONS + 1636, 2);
  store<u32>(HANDLERS + 6548, eval1637.index);
  store<u8>(TRANSLATIONS + 1637, 2);
  store<u32>(HANDLERS + 6552, eval1638.index);
  store<u8>(TRANSLATIONS + 1638, 2);
  store<u32>(HANDLERS + 6556, eval1639.index);
  store<u8>(TRANSLATIONS + 1639, 2);
  store<u32>(HANDLERS + 6560, eval1640.index);
  store<u8>(TRANSLATIONS + 1640, 2);
  store<u32>(HANDLERS + 6564, eval1641.index);
  store<u8>(TRANSLATIONS + 1641, 2);
  store<u32>(HANDLERS + 6568, eval1642.index);
  store<u8>(TRANSLATIONS + 1642, 2);
  store<u32>(HANDLERS + 6572, eval1643.index);
  store<u8>(TRANSLATIONS + 1643, 2);
  store<u32>(HANDLERS + 6576, eval1644.index);
  store<u8>(TRANSLATIONS + 1644, 2);
  store<u32>(HANDLERS + 6580, eval1645.index);
  store<u8>(TRANSLATIONS + 1645, 2);
  store<u32>(HANDLERS + 6584, eval1646.index);
  store<u8>(TRANSLATIONS + 1646, 2);
  store<u32>(HANDLERS + 6588, eval1647.index);
  store<u8>(TRANSLATIONS + 1647, 2);
  store<u32>(HANDLERS + 6592, eval1648.index);
  store<u8>(TRANSLATIONS + 1648, 2);
  store<u32>(HANDLERS + 6596, eval1649.index);
  store<u8>(TRANSLATIONS + 1649, 2);
  store<u32>(HANDLERS + 6600, eval1650.index);
  store<u8>(TRANSLATIONS + 1650, 2);
  store<u32>(HANDLERS + 6604, eval1651.index);
  store<u8>(TRANSLATIONS + 1651, 2);
  store<u32>(HANDLERS + 6608, eval1652.index);
  store<u8>(TRANSLATIONS + 1652, 2);
  store<u32>(HANDLERS + 6612, eval1653.index);
  store<u8>(TRANSLATIONS + 1653, 2);
  store<u32>(HANDLERS + 6616, eval1654.index);
  store<u8>(TRANSLATIONS + 1654, 2);
  store<u32>(HANDLERS + 6620, eval1655.index);
  store<u8>(TRANSLATIONS + 1655, 2);
  store<u32>(HANDLERS + 6624, eval1656.index);
  store<u8>(TRANSLATIONS + 1656, 2);
  store<u32>(HANDLERS + 6628, eval1657.index);
  store<u8>(TRANSLATIONS + 1657, 2);
  store<u32>(HANDLERS + 6632, eval1658.index);
  store<u8>(TRANSLATIONS + 1658, 2);
  store<u32>(HANDLERS + 6636, eval1659.index);
  store<u8>(TRANSLATIONS + 1659, 2);
  store<u32>(HANDLERS + 6640, eval1660.index);
  store<u8>(TRANSLATIONS + 1660, 2);
  store<u32>(HANDLERS + 6644, eval1661.index);
  store<u8>(TRANSLATIONS + 1661, 3);
  store<u32>(HANDLERS + 6648, eval1662.index);
  store<u8>(TRANSLATIONS + 1662, 3);
  store<u32>(HANDLERS + 6652, eval1663.index);
  store<u8>(TRANSLATIONS + 1663, 3);
  store<u32>(HANDLERS + 6656, eval1664.index);
  store<u8>(TRANSLATIONS + 1664, 3);
  store<u32>(HANDLERS + 6660, eval1665.index);
  store<u8>(TRANSLATIONS + 1665, 2);
  store<u32>(HANDLERS + 6664, eval1666.index);
  store<u8>(TRANSLATIONS + 1666, 2);
  store<u32>(HANDLERS + 6668, eval1667.index);
  store<u8>(TRANSLATIONS + 1667, 2);
  store<u32>(HANDLERS + 6672, eval1668.index);
  store<u8>(TRANSLATIONS + 1668, 2);
  store<u32>(HANDLERS + 6676, eval1669.index);
  store<u8>(TRANSLATIONS + 1669, 2);
  store<u32>(HANDLERS + 6680, eval1670.index);
  store<u8>(TRANSLATIONS + 1670, 2);
  store<u32>(HANDLERS + 6684, eval1671.index);
  store<u8>(TRANSLATIONS + 1671, 2);
  store<u32>(HANDLERS + 6688, eval1672.index);
  store<u8>(TRANSLATIONS + 1672, 2);
  store<u32>(HANDLERS + 6692, eval1673.index);
  store<u8>(TRANSLATIONS + 1673, 2);
  store<u32>(HANDLERS + 6696, eval1674.index);
  store<u8>(TRANSLATIONS + 1674, 2);
  store<u32>(HANDLERS + 6700, eval1675.index);
  store<u8>(TRANSLATIONS + 1675, 2);
  store<u32>(HANDLERS + 6704, eval1676.index);
  store<u8>(TRANSLATIONS + 1676, 2);
  store<u32>(HANDLERS + 6708, eval1677.index);
  store<u8>(TRANSLATIONS + 1677, 2);
  store<u32>(HANDLERS + 6712, eval1678.index);
  store<u8>(TRANSLATIONS + 1678, 2);
  store<u32>(HANDLERS + 6716, eval1679.index);
  store<u8>(TRANSLATIONS + 1679, 2);
  store<u32>(HANDLERS + 6720, eval1680.index);
  store<u8>(TRANSLATIONS + 1680, 2);
  store<u32>(HANDLERS + 6724, eval1681.index);
  store<u8>(TRANSLATIONS + 1681, 2);
  store<u32>(HANDLERS + 6728, eval1682.index);
  store<u8>(TRANSLATIONS + 1682, 2);
  store<u32>(HANDLERS + 6732, eval1683.index);
  store<u8>(TRANSLATIONS + 1683, 2);
  store<u32>(HANDLERS + 6736, eval1684.index);
  store<u8>(TRANSLATIONS + 1684, 2);
  store<u32>(HANDLERS + 6740, eval1685.index);
  store<u8>(TRANSLATIONS + 1685, 2);
  store<u32>(HANDLERS + 6744, eval1686.index);
  store<u8>(TRANSLATIONS + 1686, 3);
  store<u32>(HANDLERS + 6748, eval1687.index);
  store<u8>(TRANSLATIONS + 1687, 2);
  store<u32>(HANDLERS + 6752, eval1688.index);
  store<u8>(TRANSLATIONS + 1688, 2);
  store<u32>(HANDLERS + 6756, eval1689.index);
  store<u8>(TRANSLATIONS + 1689, 2);
  store<u32>(HANDLERS + 6760, eval1690.index);
  store<u8>(TRANSLATIONS + 1690, 2);
  store<u32>(HANDLERS + 6764, eval1691.index);
  store<u8>(TRANSLATIONS + 1691, 2);
  store<u32>(HANDLERS + 6768, eval1692.index);
  store<u8>(TRANSLATIONS + 1692, 2);
  store<u32>(HANDLERS + 6772, eval1693.index);
  store<u8>(TRANSLATIONS + 1693, 3);
  store<u32>(HANDLERS + 6776, eval1694.index);
  store<u8>(TRANSLATIONS + 1694, 2);
  store<u32>(HANDLERS + 6780, eval1695.index);
  store<u8>(TRANSLATIONS + 1695, 2);
  store<u32>(HANDLERS + 6784, eval1696.index);
  store<u8>(TRANSLATIONS + 1696, 2);
  store<u32>(HANDLERS + 6788, eval1697.index);
  store<u8>(TRANSLATIONS + 1697, 2);
  store<u32>(HANDLERS + 6792, eval1698.index);
  store<u8>(TRANSLATIONS + 1698, 2);
  store<u32>(HANDLERS + 6796, eval1699.index);
  store<u8>(TRANSLATIONS + 1699, 2);
  store<u32>(HANDLERS + 6800, eval1700.index);
  store<u8>(TRANSLATIONS + 1700, 2);
  store<u32>(HANDLERS + 6804, eval1701.index);
  store<u8>(TRANSLATIONS + 1701, 2);
  store<u32>(HANDLERS + 6808, eval1702.index);
  store<u8>(TRANSLATIONS + 1702, 2);
  store<u32>(HANDLERS + 6812, eval1703.index);
  store<u8>(TRANSLATIONS + 1703, 2);
  store<u32>(HANDLERS + 6816, eval1704.index);
  store<u8>(TRANSLATIONS + 1704, 3);
  store<u32>(HANDLERS + 6820, eval1705.index);
  store<u8>(TRANSLATIONS + 1705, 3);
  store<u32>(HANDLERS + 6824, eval1706.index);
  store<u8>(TRANSLATIONS + 1706, 3);
  store<u32>(HANDLERS + 6828, eval1707.index);
  store<u8>(TRANSLATIONS + 1707, 3);
  store<u32>(HANDLERS + 6832, eval1708.index);
  store<u8>(TRANSLATIONS + 1708, 3);
  store<u32>(HANDLERS + 6836, eval1709.index);
  store<u8>(TRANSLATIONS + 1709, 3);
  store<u32>(HANDLERS + 6840, eval1710.index);
  store<u8>(TRANSLATIONS + 1710, 3);
  store<u32>(HANDLERS + 6844, eval1711.index);
  store<u8>(TRANSLATIONS + 1711, 3);
  store<u32>(HANDLERS + 6848, eval1712.index);
  store<u8>(TRANSLATIONS + 1712, 2);
  store<u32>(HANDLERS + 6852, eval1713.index);
  store<u8>(TRANSLATIONS + 1713, 2);
  store<u32>(HANDLERS + 6856, eval1714.index);
  store<u8>(TRANSLATIONS + 1714, 2);
  store<u32>(HANDLERS + 6860, eval1715.index);
  store<u8>(TRANSLATIONS + 1715, 2);
  store<u32>(HANDLERS + 6864, eval1716.index);
  store<u8>(TRANSLATIONS + 1716, 2);
  store<u32>(HANDLERS + 6868, eval1717.index);
  store<u8>(TRANSLATIONS + 1717, 2);
  store<u32>(HANDLERS + 6872, eval1718.index);
  store<u8>(TRANSLATIONS + 1718, 2);
  store<u32>(HANDLERS + 6876, eval1719.index);
  store<u8>(TRANSLATIONS + 1719, 2);
  store<u32>(HANDLERS + 6880, eval1720.index);
  store<u8>(TRANSLATIONS + 1720, 2);
  store<u32>(HANDLERS + 6884, eval1721.index);
  store<u8>(TRANSLATIONS + 1721, 2);
  store<u32>(HANDLERS + 6888, eval1722.index);
  store<u8>(TRANSLATIONS + 1722, 2);
  store<u32>(HANDLERS + 6892, eval1723.index);
  store<u8>(TRANSLATIONS + 1723, 2);
  store<u32>(HANDLERS + 6896, eval1724.index);
  store<u8>(TRANSLATIONS + 1724, 2);
  store<u32>(HANDLERS + 6900, eval1725.index);
  store<u8>(TRANSLATIONS + 1725, 2);
  store<u32>(HANDLERS + 6904, eval1726.index);
  store<u8>(TRANSLATIONS + 1726, 2);
  store<u32>(HANDLERS + 6908, eval1727.index);
  store<u8>(TRANSLATIONS + 1727, 2);
  store<u32>(HANDLERS + 6912, eval1728.index);
  store<u8>(TRANSLATIONS + 1728, 3);
  store<u32>(HANDLERS + 6916, eval1729.index);
  store<u8>(TRANSLATIONS + 1729, 3);
  store<u32>(HANDLERS + 6920, eval1730.index);
  store<u8>(TRANSLATIONS + 1730, 3);
  store<u32>(HANDLERS + 6924, eval1731.index);
  store<u8>(TRANSLATIONS + 1731, 3);
  store<u32>(HANDLERS + 6928, eval1732.index);
  store<u8>(TRANSLATIONS + 1732, 3);
  store<u32>(HANDLERS + 6932, eval1733.index);
  store<u8>(TRANSLATIONS + 1733, 3);
  store<u32>(HANDLERS + 6936, eval1734.index);
  store<u8>(TRANSLATIONS + 1734, 3);
  store<u32>(HANDLERS + 6940, eval1735.index);
  store<u8>(TRANSLATIONS + 1735, 3);
  store<u32>(HANDLERS + 6944, eval1736.index);
  store<u8>(TRANSLATIONS + 1736, 3);
  store<u32>(HANDLERS + 6948, eval1737.index);
  store<u8>(TRANSLATIONS + 1737, 3);
  store<u32>(HANDLERS + 6952, eval1738.index);
  store<u8>(TRANSLATIONS + 1738, 3);
  store<u32>(HANDLERS + 6956, eval1739.index);
  store<u8>(TRANSLATIONS + 1739, 3);
  store<u32>(HANDLERS + 6960, eval1740.index);
  store<u8>(TRANSLATIONS + 1740, 3);
  store<u32>(HANDLERS + 6964, eval1741.index);
  store<u8>(TRANSLATIONS + 1741, 3);
  store<u32>(HANDLERS + 6968, eval1742.index);
  store<u8>(TRANSLATIONS + 1742, 2);
  store<u32>(HANDLERS + 6972, eval1743.index);
  store<u8>(TRANSLATIONS + 1743, 2);
  store<u32>(HANDLERS + 6976, eval1744.index);
  store<u8>(TRANSLATIONS + 1744, 2);
  store<u32>(HANDLERS + 6980, eval1745.index);
  store<u8>(TRANSLATIONS + 1745, 2);
  store<u32>(HANDLERS + 6984, eval1746.index);
  store<u8>(TRANSLATIONS + 1746, 3);
  store<u32>(HANDLERS + 6988, eval1747.index);
  store<u8>(TRANSLATIONS + 1747, 0);
  store<u32>(HANDLERS + 6992, eval1748.index);
  store<u8>(TRANSLATIONS + 1748, 3);
  store<u32>(HANDLERS + 6996, eval1749.index);
  store<u8>(TRANSLATIONS + 1749, 3);
  store<u32>(HANDLERS + 7000, eval1750.index);
  store<u8>(TRANSLATIONS + 1750, 3);
}
