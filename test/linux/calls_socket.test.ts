// Each call of sockets by itself: its result, and an error of it. What sockets do together is in
// sockets.test.ts.

import { beforeAll, describe, expect, test } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { socketCalls } from "../../src/personality/linux/calls_socket.js";
import { CallBench, NOWHERE } from "./call_bench.js";

const UNIX = 1;
const INET = 2;
const STREAM = 1;
const DGRAM = 2;
const NONBLOCK = 0o4000;

let bench: CallBench;
beforeAll(() => {
  bench = new CallBench();
});

/** sockaddr_in of the loopback. */
function loopback(port: number): number {
  const network = ((port & 0xff) << 8) | (port >> 8);
  return bench.words(INET | (network << 16), 0x0100_007f, 0, 0);
}

function socket(family: number, type: number): number {
  return bench.call("socket", family, type, 0) as number;
}

function connectedPair(): [number, number] {
  const at = bench.room(8);
  expect(bench.call("socketpair", UNIX, STREAM, 0, at)).toBe(0);
  return [bench.word(at), bench.word(at + 4)];
}

describe("sockets", () => {
  test("are made, alone and in pairs", () => {
    expect(socket(INET, STREAM)).toBeGreaterThan(2);
    expect(socket(99, STREAM)).toBe(-Errno.EAFNOSUPPORT);
    expect(socket(INET, 3)).toBe(-Errno.EPERM);
    expect(bench.call("socketpair", INET, STREAM, 0, bench.room(8))).toBe(-Errno.EOPNOTSUPP);
    expect(bench.call("socketpair", UNIX, STREAM, 0, NOWHERE)).toBe(-Errno.EFAULT);
    connectedPair();
  });

  test("are bound, listen, connect and accept", () => {
    const server = socket(INET, STREAM);
    expect(bench.call("bind", server, loopback(4321), 16)).toBe(0);
    expect(bench.call("bind", server, loopback(80), 16)).toBe(-Errno.EACCES);
    expect(bench.call("bind", socket(INET, STREAM), bench.words(INET, 0x0101_0101), 16)).toBe(
      -Errno.EADDRNOTAVAIL,
    );
    expect(bench.call("listen", server, 2)).toBe(0);
    expect(bench.call("listen", 0, 2)).toBe(-Errno.ENOTSOCK);
    const client = socket(INET, STREAM);
    expect(bench.call("connect", client, loopback(4322), 16)).toBe(-Errno.ECONNREFUSED);
    expect(bench.call("connect", client, loopback(4321), 16)).toBe(0);
    const [at, length] = [bench.room(16), bench.words(16)];
    const accepted = bench.call("accept4", server, at, length, NONBLOCK) as number;
    expect(accepted).toBeGreaterThan(client);
    expect([bench.word(length), bench.word(at + 4)]).toEqual([16, 0x0100_007f]);
    expect(bench.call("accept4", server, 0, 0, 1)).toBe(-Errno.EINVAL);
    expect(bench.call("getsockname", accepted, at, length)).toBe(0);
    expect(bench.word(at) >>> 16).toBe(0xe110);
    expect(bench.call("getpeername", client, at, length)).toBe(0);
    expect(bench.call("getpeername", server, at, length)).toBe(-Errno.ENOTCONN);
    expect(bench.call("getsockname", 99, at, length)).toBe(-Errno.EBADF);
    expect(bench.call("recvfrom", accepted, at, 4, 0, 0, 0)).toBe(-Errno.EAGAIN);
  });

  test("nothing but the loopback is reached", () => {
    const far = bench.words(INET | 0x5000_0000, 0x0808_0808, 0, 0);
    expect(bench.call("connect", socket(INET, STREAM), far, 16)).toBe(-Errno.ENETUNREACH);
    expect(bench.call("sendto", socket(INET, DGRAM), far, 1, 0, far, 16)).toBe(-Errno.ENETUNREACH);
  });

  test("send and receive; a waiting reader is woken", () => {
    const [one, two] = connectedPair();
    const at = bench.room(16);
    expect(bench.call("sendto", one, bench.string("hello"), 5, 0, 0, 0)).toBe(5);
    expect(bench.call("recvfrom", two, at, 16, 0, 0, 0)).toBe(5);
    expect(bench.text(at, 5)).toBe("hello");
    expect(bench.call("sendto", one, NOWHERE, 5, 0, 0, 0)).toBe(-Errno.EFAULT);
    expect(bench.call("recvfrom", two, at, 16, 0, 0, 0)).toBe("blocked");
    const file = bench.task.files.get(one);
    if (file === undefined) throw new Error("no socket");
    bench.node.files.handle(file).write(file, Buffer.from("late"), 0);
    expect(bench.resume()).toBe(4);
    expect(bench.call("shutdown", one, 1)).toBe(0);
    expect(bench.call("shutdown", one, 7)).toBe(-Errno.EINVAL);
    expect(bench.call("recvfrom", two, at, 16, 0, 0, 0)).toBe(0);
    expect(bench.call("sendto", one, at, 1, 0x4000, 0, 0)).toBe(-Errno.EPIPE);
  });

  test("options", () => {
    const fd = socket(INET, STREAM);
    const [at, length] = [bench.words(1), bench.words(4)];
    expect(bench.call("setsockopt", fd, 1, 2, at, 4)).toBe(0);
    expect(bench.call("setsockopt", fd, 1, 999, at, 4)).toBe(-Errno.ENOPROTOOPT);
    expect(bench.call("getsockopt", fd, 1, 3, at, length)).toBe(0);
    expect(bench.word(at)).toBe(STREAM);
    expect(bench.call("getsockopt", fd, 1, 999, at, length)).toBe(-Errno.ENOPROTOOPT);
  });

  test("messages with headers, one and several; the multiplexer", () => {
    const [one, two] = connectedPair();
    const text = bench.string("abc");
    const header = () => [0, 0, bench.words(text, 3), 1, 0, 0, 0];
    expect(bench.call("sendmsg", one, bench.words(...header()), 0)).toBe(3);
    expect(bench.call("sendmsg", one, NOWHERE, 0)).toBe(-Errno.EFAULT);
    expect(bench.call("recvmsg", two, bench.words(...header()), 0)).toBe(3);
    expect(bench.call("recvmsg", two, bench.words(...header()), 0x40)).toBe(-Errno.EAGAIN);
    const many = bench.words(...header(), 0, ...header(), 0);
    expect(bench.call("sendmmsg", one, many, 2, 0)).toBe(2);
    expect(bench.call("sendmmsg", 99, many, 2, 0)).toBe(-Errno.EBADF);
    for (const name of ["recvmmsg", "recvmmsg_time64"] as const) {
      const room = bench.words(...header(), 0);
      expect(bench.call(name, two, room, 1, 0x40, 0)).toBeGreaterThan(0);
      expect(bench.call(name, 0, room, 1, 0x40, 0)).toBe(-Errno.ENOTSOCK);
    }
    expect(bench.call("socketcall", 1, bench.words(UNIX, DGRAM, 0))).toBeGreaterThan(2);
    expect(bench.call("socketcall", 77, 0)).toBe(-Errno.EINVAL);
  });
});

test("every call of the family has succeeded and failed above", () => {
  expect(bench.log.untested(socketCalls, [])).toEqual([]);
});
