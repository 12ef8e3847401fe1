#!/usr/bin/env python3
"""Hostile callers of view-core: drawn from the table in tests/hostile, compiled, and run natively and under Miri.

    .ci/hostile.py check              the table against rustdoc's JSON, nothing else
    .ci/hostile.py reduced            a small sample of the programs, natively and under Miri
    .ci/hostile.py full               all of them, in all the ways of HOW
    .ci/hostile.py draw NAME…         the text of programs

What is found is printed, and is an error. Options: --seed N, --programs N (a sample of so many), --how NAME (again and again, for one of HOW),
--keep-going (findings are no error).
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOSTILE = ROOT / "tests" / "hostile"
sys.path.insert(0, str(HOSTILE))

from draw import run  # noqa: E402
from draw.listing import Listing  # noqa: E402
from draw.programs import Programs  # noqa: E402
from draw.source import Source  # noqa: E402
from draw.table import Table  # noqa: E402

SEED = 14
# Its addresses have 32 bits, so a constant that fits here may be too large there.
NARROW = "i686-unknown-linux-gnu"
HOW = {
    "native": {"miri": False},
    "native-release": {"miri": False, "release": True},
    "tree": {"miri": True, "model": "tree"},
    "stacked": {"miri": True, "model": "stacked"},
    "release": {"miri": True, "model": "tree", "release": True},
    "i686": {"miri": True, "model": "tree", "target": NARROW},
    "s390x": {"miri": True, "model": "tree", "target": "s390x-unknown-linux-gnu"},
}
# The number of functions that are compiled at a time.
BATCH = 800
# The least numbers of programs that have to compile, of a sample and of all.
LEAST = {"reduced": 150, "full": 2000}


def target():
    return Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "hostile"


def listing():
    """rustdoc's JSON of view-core, with hidden and private items. Private ones are left out when it is read."""
    command = ["cargo", "rustdoc", "--quiet", "-p", "view-core", "--all-features", "--target-dir", str(target() / "api"), "--"]
    command += ["-Zunstable-options", "--output-format", "json", "--document-hidden-items", "--document-private-items", "-Awarnings"]
    subprocess.run(command, cwd=ROOT, env=dict(os.environ, RUSTC_BOOTSTRAP="1"), check=True)
    return Listing(target() / "api" / "doc" / "view_core.json")


def checked():
    """The table, which has a row for every name."""
    table = Table(HOSTILE / "table.txt")
    faults = list(table.faults(listing().names))
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        raise SystemExit(f"{len(faults)} faults in {table.path}")
    print(f"-- {len(table.rows)} rows, one for each name that safe code can reach")
    return table


def sample(programs, number):
    """A sample of so many programs, spread over all of them."""
    if number is None or number >= len(programs):
        return programs
    return [programs[i * len(programs) // number] for i in range(number)]


def named(programs):
    """The programs by name. Of two equal programs only the first is kept."""
    seen, found = set(), {}
    for number, program in enumerate(programs):
        text = "\n".join(program.lines)
        if text not in seen:
            seen.add(text)
            found[f"c{number}"] = program
    return found


def batches(found):
    """The programs in parts that are compiled one after the other."""
    names = list(found)
    # Programs with rayon are a part of their own, because its crates keep pointers as integers.
    threads = [name for name in names if any("par_" in line for line in found[name].lines)]
    rest = [name for name in names if name not in set(threads)]
    for part, threaded in ((rest, False), (threads, True)):
        count = -(-len(part) // BATCH) or 0
        for i in range(count):
            yield {name: found[name] for name in part[i::count]}, threaded


def built(how):
    """The facts that decide which constants fail: whether overflow is checked, and the width of addresses."""
    return HOW[how].get("release", False), HOW[how].get("target") == NARROW


def tested(found, hows, table):
    """Compiles and runs programs. Returns the reports, how many programs ran, and their rows and words."""
    reports, ran, rows, texts, never = {}, {}, set(), [], []
    for number, (part, threaded) in enumerate(batches(found)):
        for build in sorted({built(how) for how in hows}):
            source = Source(part, target() / f"drawn{number}")
            release, narrow = build
            source.settle(release, NARROW if narrow else None)
            for how in hows:
                if built(how) != build:
                    continue
                outcomes = run.run(source, how, threads=threaded, **HOW[how])
                reports.update({(how, name): why for name, why in outcomes.reports.items()})
                ran.setdefault(how, 0)
                ran[how] += len(outcomes.ran)
                for text, names in outcomes.panics().items():
                    if not text.startswith("called `Result::unwrap()` on an `Err` value: "):
                        print(f"   a panic without a word of view-core's: {text} ({len(names)}, {names[0]})")
            for name in source.alive:
                rows |= part[name].rows
                texts += part[name].lines
    words = set(" ".join(texts).replace("<", " ").replace(">", " ").replace("(", " ").replace(")", " ").replace(",", " ").replace("::", " ").replace(".", " ").replace(":", " ").split())
    return reports, ran, rows, words


def uncovered(table, rows, words):
    """Rows that no program calls, and ingredients that no program has."""
    for row in table.rows.values():
        if row.drawn and row.name not in rows:
            yield f"{row.name}: no program that calls it has compiled"
        if row.how == "never" and row.name in rows:
            yield f"{row.name}: a program that calls it has compiled"
        if row.how == "in" and row.word not in words:
            yield f"{row.name}: no program that names it has compiled"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["check", "reduced", "full", "draw"])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--programs", type=int)
    parser.add_argument("--how", action="append", choices=HOW)
    parser.add_argument("--stratum", action="append")
    parser.add_argument("--keep-going", action="store_true")
    options = parser.parse_args()
    began = time.monotonic()
    table = checked()
    if options.what == "check":
        return
    programs = Programs(table, options.seed).all(options.stratum)
    if options.what == "draw":
        found = named(programs)
        for name in options.names:
            print(f"// {name}: {found[name].about}", *found[name].lines, sep="\n")
        return
    reduced = options.what == "reduced"
    found = named(programs)
    chosen = sample(list(found), options.programs or (380 if reduced else None))
    found = {name: found[name] for name in chosen}
    hows = options.how or (["native", "tree"] if reduced else list(HOW))
    if any(HOW[how]["miri"] for how in hows) and not run.has_miri():
        print("SKIPPED: hostile under Miri: no nightly with miri", file=sys.stderr)
        hows = [how for how in hows if not HOW[how]["miri"]]
    if any(HOW[how].get("target") == NARROW for how in hows):
        subprocess.run(["rustup", "--quiet", "target", "add", NARROW], cwd=ROOT, check=True)
    print(f"-- {len(found)} programs, seed {options.seed}: {', '.join(hows)}", flush=True)
    reports, ran, rows, words = tested(found, hows, table)
    wrong = [f"{name} ({how}): {found[name].about}: {why}" for (how, name), why in reports.items()]
    if not reduced and options.programs is None:
        wrong += list(uncovered(table, rows, words))
    if options.programs is None:
        wrong += [f"{how}: only {count} programs ran" for how, count in ran.items() if count < LEAST[options.what]]
    print(f"-- {', '.join(f'{how}: {count} ran' for how, count in ran.items())}; {len(wrong)} findings, {time.monotonic() - began:.0f} s")
    for line in wrong:
        print(line)
    if wrong and not options.keep_going:
        raise SystemExit(1)


main()
