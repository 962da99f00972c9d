#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
"""Looks at what only other machines run: workflows, property lists, icons, the flatpak's manifest.

    checkrecipes.py FOLDER    prints what is wrong as file:line, and ends with 1 then.

Puts each `run:` of the workflows into FOLDER, as FILE.JOB.NUMBER.sh, for shellcheck.
"""

import pathlib
import plistlib
import re
import struct
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
FINDINGS = []


def check(holds, path, words):
    if not holds:
        FINDINGS.append(f"{path.relative_to(ROOT)}:1: {words}")


def steps_of(job):
    return job.get("steps", [])


def workflows(out):
    paths = sorted(ROOT.glob(".github/workflows/*.yml"))
    check(len(paths) >= 2, ROOT / ".github", "no workflows")
    for path in paths:
        workflow = yaml.safe_load(path.read_text())
        check(workflow.get("permissions") == {"contents": "read"}, path, "more is permitted than to read")
        for name, job in workflow["jobs"].items():
            check("uses" in job or "timeout-minutes" in job, path, f"{name} may run for six hours")
            for number, step in enumerate(steps_of(job)):
                uses = step.get("uses", "")
                check(not uses or re.search(r"@[0-9a-f]{40}$", uses), path, f"{uses} is pinned by no commit")
                if uses.startswith("actions/checkout@"):
                    check(step.get("with", {}).get("persist-credentials") is False, path,
                          f"{name} leaves a token in .git/config")
                if "run" in step:
                    # An expression would be pasted into the script as it is.
                    check("${{" not in step["run"], path, f"{name} pastes an expression into a script")
                    script = out / f"{path.stem}.{name}.{number}.sh"
                    script.write_text(f"#!/bin/bash\nset -e\n{step['run']}\n")
        for line, text in enumerate(path.read_text().splitlines(), 1):
            if "uses: " in text and "@" in text and not re.search(r"# v\d+\.\d+\.\d+$", text):
                FINDINGS.append(f"{path.relative_to(ROOT)}:{line}: does not say which version that commit is")


def read_plist(path, data):
    try:
        return plistlib.loads(data)
    except Exception as error:  # expat's own kind, and plistlib's
        sys.exit(f"{path.relative_to(ROOT)}:1: {error}")


def plists():
    folder = ROOT / "packaging/macos"
    top = (ROOT / "CMakeLists.txt").read_text()
    version = re.search(r"project\(grelot VERSION (\S+)", top).group(1)
    bundle = re.search(r'GRELOT_BUNDLE_ID "([^"]+)"', top).group(1)
    values = {"PROJECT_VERSION": version, "GRELOT_BUNDLE_ID": bundle, "CMAKE_OSX_DEPLOYMENT_TARGET": "12.0"}
    path = folder / "Info.plist.in"
    text = re.sub(r"@(\w+)@", lambda name: values[name.group(1)], path.read_text())
    info = read_plist(path, text.encode())
    wanted = {
        "CFBundleIdentifier": bundle, "CFBundleShortVersionString": version, "CFBundleVersion": version,
        "CFBundlePackageType": "APPL", "CFBundleExecutable": "Grelot", "LSUIElement": True,
        "LSApplicationCategoryType": "public.app-category.productivity", "NSPrincipalClass": "NSApplication",
    }
    for key, value in wanted.items():
        check(info.get(key) == value, path, f"{key} is {info.get(key)!r}, not {value!r}")
    check((folder / info["CFBundleIconFile"]).is_file(), path, "its picture is not there")
    path = folder / "entitlements.plist"
    for key, value in read_plist(path, path.read_bytes()).items():
        check(key.startswith("com.apple.security.") and value is True, path, f"{key} is odd")


def icons():
    path = ROOT / "packaging/windows/grelot.ico"
    data = path.read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    check((reserved, kind) == (0, 1), path, "no icon")
    sizes = set()
    for i in range(count):
        width, height, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * i)
        check(width == height and offset + length <= len(data), path, f"picture {i + 1} is damaged")
        sizes.add(width or 256)
    check(sizes >= {16, 20, 24, 32, 40, 48, 64, 256}, path, f"has only {sorted(sizes)}")

    path = ROOT / "packaging/macos/grelot.icns"
    data = path.read_bytes()
    check(data[:4] == b"icns" and struct.unpack_from(">I", data, 4)[0] == len(data), path, "damaged")
    elements, offset = set(), 8
    while offset + 8 <= len(data):
        elements.add(data[offset:offset + 4].decode("latin-1"))
        offset += max(8, struct.unpack_from(">I", data, offset + 4)[0])
    check(offset == len(data), path, "its last picture is cut off")
    check(elements >= {"is32", "il32", "it32", "ic08", "ic09", "ic10"}, path, f"has only {sorted(elements)}")


def flatpak():
    path = ROOT / "packaging/flatpak/org.grelot.Grelot.yaml"
    manifest = yaml.safe_load(path.read_text())
    check(manifest["id"] == path.stem, path, "the id is not the file's name")
    check(manifest["runtime"] == "org.kde.Platform", path, "another runtime")
    for argument in manifest["finish-args"]:
        check(not re.match(r"--(filesystem=(host|home)|socket=(session|system)-bus|device=all)", argument), path,
              f"{argument} opens more than Grelot needs")
    for module in manifest["modules"]:
        for source in module["sources"]:
            fixed = source["type"] == "dir" or re.fullmatch(r"[0-9a-f]{64}", source.get("sha256", ""))
            check(fixed, path, f"{module['name']} is fixed by no sum")
    keychain = next(module for module in manifest["modules"] if module["name"] == "qtkeychain")
    workflow = yaml.safe_load((ROOT / ".github/workflows/build.yml").read_text())
    check(keychain["sources"][0]["sha256"] == workflow["env"]["QTKEYCHAIN_SHA256"], path,
          "QtKeychain is another than in build.yml")


def main():
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    workflows(out)
    plists()
    icons()
    flatpak()
    print("\n".join(FINDINGS), end="\n" if FINDINGS else "")
    return 1 if FINDINGS else 0


if __name__ == "__main__":
    sys.exit(main())
