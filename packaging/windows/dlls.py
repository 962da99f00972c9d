#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
"""Which DLLs do programs of Windows need, and what do those need?

Reads the import tables (also the delayed ones) of PE files, here or on Windows. Prints the path of
each DLL found in a --search folder, or copies it to --copy-to. What is found nowhere has to be
Windows' own, by name or by standing in its System32; else this names it and ends with 1.
"""

import argparse
import os
import pathlib
import re
import shutil
import struct
import sys

# Of every Windows since 10 1809. Names that end with a star stand for whatever begins so.
SYSTEM = """
advapi32 api-ms-win-* authz avrt bcrypt* cfgmgr32 comctl32 comdlg32 credui crypt32 cryptui d2d1 d3d11 d3d12
d3d9 dbghelp dnsapi dwmapi dwrite dxgi ext-ms-* gdi32 imm32 iphlpapi kernel32 kernelbase mpr msvcp_win msvcrt
ncrypt netapi32 normaliz ntdll ole32 oleacc oleaut32 powrprof propsys psapi rpcrt4 secur32 setupapi shcore
shell32 shlwapi ucrtbase uiautomationcore user32 userenv uxtheme version windowscodecs winhttp winmm winspool.drv
ws2_32 wtsapi32
""".split()


class Image:
    """The parts of a PE file that say what it imports."""

    def __init__(self, data):
        self.data = data
        start = self.number("<I", 0x3C) if data[:2] == b"MZ" else 0
        if not start or data[start:start + 4] != b"PE\0\0":
            raise ValueError("no program or DLL of Windows")
        sections, options = self.number("<H", start + 6), self.number("<H", start + 20)
        optional = start + 24
        wide = self.number("<H", optional) == 0x20B
        self.directories = optional + (112 if wide else 96)
        self.sections = []
        for i in range(sections):
            size, address, raw, offset = struct.unpack_from("<IIII", data, optional + options + 40 * i + 8)
            self.sections.append((address, max(size, raw), offset))

    def number(self, form, offset):
        return struct.unpack_from(form, self.data, offset)[0]

    def offset(self, address):
        for start, size, offset in self.sections:
            if start <= address < start + size:
                return address - start + offset
        raise ValueError(f"the address {address:#x} is in no section")

    def name(self, address):
        start = self.offset(address)
        return self.data[start:self.data.index(b"\0", start)].decode("ascii").lower()

    def imports(self):
        # Directory 1: an entry is 20 bytes, its name at 12. 13, delayed: 32 bytes, its name at 4.
        for directory, size, name_at in ((1, 20, 12), (13, 32, 4)):
            address = self.number("<I", self.directories + 8 * directory)
            if not address:
                continue
            entry = self.offset(address)
            while self.number("<I", entry + name_at):
                yield self.name(self.number("<I", entry + name_at))
                entry += size


def is_system(name):
    patterns = (re.escape(known).replace(r"\*", ".*") for known in SYSTEM)
    if any(re.fullmatch(pattern + r"(\.dll)?", name) for pattern in patterns):
        return True
    root = os.environ.get("SystemRoot")
    return bool(root) and pathlib.Path(root, "System32", name).is_file()


def find(name, folders):
    for folder in folders:
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name.lower() == name:
                return path
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--search", action="append", default=[], type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("--copy-to", type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()

    todo, seen, status = list(options.files), set(), 0
    while todo:
        path = todo.pop()
        try:
            names = sorted(set(Image(path.read_bytes()).imports()))
        except (OSError, ValueError, struct.error) as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 1
        for name in names:
            if name in seen:
                continue
            seen.add(name)
            found = find(name, options.search)
            if found:
                todo.append(found)
                print(found)
                if options.copy_to and found.parent.resolve() != options.copy_to.resolve():
                    shutil.copy2(found, options.copy_to)
            elif not is_system(name):
                print(f"{path}: {name} is in none of the folders, and not a part of Windows", file=sys.stderr)
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
