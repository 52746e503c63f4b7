#!/usr/bin/env python3
"""Runs a program that the kernel kills (SIGSYS) as soon as it, or a program that it starts, makes a socket.

usage: without_sockets.py COMMAND ARGUMENT…
A seccomp filter on the system call `socket`; needs no right and no package. Linux on x86-64 and arm64.
"""

import ctypes
import os
import platform
import struct
import sys

PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
ALLOW, KILL = 0x7FFF0000, 0x80000000
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
# By machine: the audit architecture, the number of `socket`, that of `io_uring_setup`, which could make one too.
CALLS = {"x86_64": (0xC000003E, 41, 425), "aarch64": (0xC00000B7, 198, 425)}


def instruction(code, value, when_true=0, when_false=0):
    return struct.pack("HBBI", code, when_true, when_false, value)


def main():
    machine = platform.machine()
    if machine not in CALLS:
        sys.exit(f"no filter for {machine}")
    architecture, *calls = CALLS[machine]
    program = [instruction(LOAD, 4), instruction(JUMP_IF_EQUAL, architecture, 1), instruction(RETURN, KILL)]
    program.append(instruction(LOAD, 0))
    for index, call in enumerate(calls):
        program.append(instruction(JUMP_IF_EQUAL, call, len(calls) - index))
    program += [instruction(RETURN, ALLOW), instruction(RETURN, KILL)]
    code = ctypes.create_string_buffer(b"".join(program))
    header = struct.pack("HxxxxxxP", len(program), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, header):
        sys.exit(f"no filter: {os.strerror(ctypes.get_errno())}")
    os.execvp(sys.argv[1], sys.argv[1:])


main()
