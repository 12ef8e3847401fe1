#!/usr/bin/env python3
"""THIRD-PARTY.md: the crates that view-core stands on, by feature, and their licences.

    .ci/third_party.py            compares the file
    .ci/third_party.py --write    writes it
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "THIRD-PARTY.md"
# Not `all`, which counts what no target has: zerocopy names its derive so, to have it in step.
TARGETS = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin", "thumbv7em-none-eabi", "wasm32-unknown-unknown"]
OURS = {"view-core", "view-macros", "view-syntax"}
HEAD = """# Third-party crates

view-core, view-macros and view-syntax are MIT OR Apache-2.0. A program that uses view-core contains the crates of the first table, or is built by
them, and those of the features that it chooses. A crate stands at the first feature that needs it. Tests, examples and the folder `bridges` stand on more.

`.ci/third_party.py --write` writes this file; the gate `deny` compares it. `deny.toml` says which licences are allowed.
"""


def features():
    """The features of view-core that users choose from, in the order of its manifest."""
    manifest = (ROOT / "view-core" / "Cargo.toml").read_text()
    section = manifest.split("[features]\n")[1].split("\n[")[0]
    names = [line.split(" = ")[0] for line in section.splitlines() if " = " in line]
    return [name for name in names if name != "default" and not name.startswith("__")]


def crates(feature):
    """The crates of other people that view-core needs with this feature alone, with their licences."""
    command = ["cargo", "tree", "--locked", "-p", "view-core", "-e", "normal,build", "--prefix", "none"]
    command += [word for target in TARGETS for word in ("--target", target)]
    command += ["--no-default-features", "--features", feature, "--format", "{p}|{l}"]
    found = {}
    for line in subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines():
        # Between two targets.
        if not line:
            continue
        package, _, licence = line.removesuffix(" (*)").partition("|")
        name = package.split()[0]
        if name not in OURS:
            found[name] = licence.replace("/", " OR ")
    return found


def table(found):
    rows = [f"| {name} | {licence} |" for name, licence in sorted(found.items())]
    return "\n".join(["| crate | licence |", "| --- | --- |", *rows])


def text():
    seen = crates("")
    parts = [HEAD, "## Always\n", table(seen) + "\n"]
    for feature in features():
        more = {name: licence for name, licence in crates(feature).items() if name not in seen}
        seen.update(more)
        if more:
            parts += [f"## Feature `{feature}`\n", table(more) + "\n"]
    return "\n".join(parts)


def main():
    wanted = text()
    if sys.argv[1:] == ["--write"]:
        FILE.write_text(wanted)
    elif FILE.read_text() != wanted:
        sys.exit("THIRD-PARTY.md is not what cargo says: .ci/third_party.py --write, and read what has changed")


main()
