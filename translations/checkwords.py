# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
"""checkwords.py FILE.ts...: each translation is there and fits its text. A line a fault."""

import re
import sys
import xml.etree.ElementTree as xml

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
ACCELERATOR = re.compile(r"&(?=[^&\s])")
THIN = "\u202f"
FIXED = "\u00a0"
FRENCH = [
    (re.compile(rf"[^{THIN}\d?!][;?!](?=\s|$)"), "; ? ! want a narrow no-break space before them"),
    (re.compile(rf"[^{FIXED}\d](?<!https)(?<!http):(?=\s|$)"), ": wants a no-break space before it"),
    (re.compile(rf"«[^{FIXED}]|[^{FIXED}]»"), "guillemets want no-break spaces inside"),
    (re.compile(r"\w'\w"), "the apostrophe is \u2019"),
]


def accelerators(text):
    return len(ACCELERATOR.findall(text.replace("&&", "")))


def faults(source, text, language, is_plural):
    if not text.strip():
        yield "it is empty"
        return
    if language == "en":
        return
    wanted, given = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
    # A language may say "one message" in words.
    if wanted - given - ({"%n"} if is_plural else set()) or given - wanted:
        yield f"placeholders are {sorted(wanted)} there and {sorted(given)} here"
    if accelerators(source) != accelerators(text):
        yield "its keyboard accelerator (&) differs"
    if source.count("\n") != text.count("\n"):
        yield "it has another number of lines"
    for end in ("...", ":", "."):
        if source.rstrip().endswith(end) != text.rstrip().endswith(end):
            yield f"one ends in {end} and the other does not"
    if language == "fr":
        for pattern, why in FRENCH:
            if pattern.search(text):
                yield why


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def check(path):
    count = 0
    root = xml.parse(path).getroot()
    language = root.get("language", "").split("_")[0]
    for context in root.findall("context"):
        for message in context.findall("message"):
            source = message.find("source").text or ""
            kind = message.find("translation").get("type")
            problems = [f"it is {kind}"] if kind else []
            for form in forms(message):
                problems += faults(source, form, language, message.get("numerus") == "yes")
            for problem in problems:
                print(f"{path}:1: {context.find('name').text}: {source[:60]!r}: {problem}")
            count += len(problems)
    return count


if __name__ == "__main__":
    sys.exit(1 if sum([check(path) for path in sys.argv[1:]]) else 0)
