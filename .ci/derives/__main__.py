"""Draws structs for `#[derive(Element)]`, compiles them and runs them: python3 .ci/derives [--count N] [--seed N] [--miri MODEL …] [--release]

The honest ones have to compile, and every field has to be seen by views as rustc reads it. The hostile ones are refused by `cargo check`, or
they run clean; each would be undefined behaviour if the derive believed what it saw. `--miri stacked tree` runs all of it under Miri as
well. `--of DIR` tries another checkout of the repository: it is how one sees that a hole is found.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
import honest  # noqa: E402
import hostile  # noqa: E402

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PER_CRATE = 40


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--seed", type=int, default=14)
    parser.add_argument("--miri", nargs="*", choices=["stacked", "tree"], default=[])
    parser.add_argument("--target")
    parser.add_argument("--release", action="store_true")
    parser.add_argument("--of", type=Path, default=ROOT)
    return parser.parse_args()


def draw(count, seed):
    """Name, whether it is honest, and source of each struct. A third of them is hostile. A number is the same struct whatever the count is."""
    for number in range(count):
        kind = hostile if number % 3 == 2 else honest
        source = "use crate::materials::*;\n\n" + kind.draw(random.Random(f"{seed}:{number}"))
        yield f"drawn_{number}", kind is honest, source


def write(folder, of, structs):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(of / "Cargo.lock", folder / "Cargo.lock")
    (folder / "Cargo.toml").write_text(
        f"""[package]
name = "derives"
version = "0.0.0"
edition = "2021"
publish = false

[dependencies]
attributes = {{ path = "{ROOT}/tests/attributes" }}
view-core = {{ path = "{of}/view-core" }}

[workspace]
"""
    )
    # Separate crates, because an error in one struct is an error in its whole crate.
    for is_honest in True, False:
        some = [struct for struct in structs if struct[1] == is_honest]
        for number, start in enumerate(range(0, len(some), PER_CRATE)):
            binary = folder / "src" / "bin" / f"{'honest' if is_honest else 'hostile'}_{number}"
            binary.mkdir(parents=True)
            for shared in "materials.rs", "lies.rs":
                shutil.copy(HERE / shared, binary / shared)
            for name, _, source in some[start : start + PER_CRATE]:
                (binary / f"{name}.rs").write_text(source)
            root(binary, [name for name, _, _ in some[start : start + PER_CRATE]], number % 2 == 1)


def root(binary, names, is_core):
    """The root of a crate with these modules. Every second module has a `core` of its own, with other offsets."""
    first = "extern crate self as core;\n" if is_core else ""
    modules = "".join(f"mod {name};\n" for name in names)
    # Structs that failed before are left out by name.
    calls = "".join(f'    if !without("{name}") {{\n        println!("{name}");\n        {name}::run();\n    }}\n' for name in names)
    without = "fn without(name: &str) -> bool {\n    std::env::args().any(|word| word == name)\n}\n"
    if is_core:
        # The items of the real one that the structs need, and items that the derive must not use.
        first += "pub use std::{any, array, fmt, hint, marker, num, ops, ptr};\n"
        first += "pub mod mem { macro_rules! zero { ($($tokens:tt)*) => { 0 } } #[allow(unused_imports)] pub(crate) use zero as offset_of; pub use std::mem::*; }\n"
    # The programs are safe code.
    text = f"#![forbid(unsafe_code)]\n#![allow(warnings)]\n{first}mod materials;\nmod lies;\n{modules}{without}fn main() {{\n{calls}}}\n"
    (binary / "main.rs").write_text(text)


def cargo(folder, *words, env=None, **more):
    # After undefined behaviour a program may print anything.
    return subprocess.run(["cargo", *words], cwd=folder, env={**os.environ, **(env or {})}, text=True, errors="replace", **more)


def refusals(folder, command):
    """The first error of every module that has one, in `cargo check` or `cargo build`."""
    run = cargo(folder, command, "--bins", "--keep-going", "--message-format=json", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    found = {}
    for line in run.stdout.splitlines():
        message = json.loads(line).get("message") or {}
        if message.get("level") != "error":
            continue
        texts = [span["file_name"] for span in spans(message)]
        names = [match[1] for text in texts for match in [re.search(r"(drawn_\d+)\.rs$", text)] if match]
        # The error about a constant points to the assertion, and has the struct in the name of a type only.
        names += re.findall(r"drawn_\d+", message["rendered"])
        if names:
            code = (message.get("code") or {}).get("code") or "error"
            text = re.sub(r"drawn_\d+::", "", message["message"])
            found.setdefault(names[0], f"{code}: {text}")
        elif "aborting" not in message["message"]:
            sys.exit(f"an error of no struct:\n{message['rendered']}")
    if run.returncode and not found:
        sys.exit(run.stderr)
    return found


def spans(message):
    for span in message["spans"]:
        while span:
            yield span
            span = (span.get("expansion") or {}).get("span")


def main():
    options = arguments()
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    folder = target / "ci" / "derives"
    os.environ["CARGO_TARGET_DIR"] = str(target / "derives")
    os.environ["RUST_BACKTRACE"] = "0"
    structs = list(draw(options.count, options.seed))
    expected = {name for name, is_honest, _ in structs if is_honest}
    left, refused = structs, {}
    write(folder, options.of.resolve(), left)
    # Errors of name resolution hide errors of types, and those hide errors of the borrow checker.
    while found := refusals(folder, "check"):
        refused.update(found)
        left = [struct for struct in left if struct[0] not in refused]
        write(folder, options.of.resolve(), left)
    late = {}
    while found := refusals(folder, "build"):
        late.update(found)
        left = [struct for struct in left if struct[0] not in late]
        write(folder, options.of.resolve(), left)
    print(f"{len(structs)} structs drawn, {len(expected)} of them honest; {len(refused)} refused, {len(left)} compile")
    for reason, count in Counter(reason for name, reason in refused.items() if name not in expected).most_common():
        print(f"{count:5d}  {reason}")
    wrong = [f"{name} is honest and refused: {reason}" for name, reason in refused.items() if name in expected]
    wrong += [f"{name} is refused by `cargo build` only: {reason}" for name, reason in late.items()]
    wrong += runs(folder, options, left)
    for text in wrong:
        print(text, file=sys.stderr)
    sys.exit(1 if wrong else 0)


def runs(folder, options, left):
    """The failures when the programs run, natively or under Miri."""
    binaries = sorted(path.name for path in (folder / "src" / "bin").iterdir())
    profile = ["--release"] if options.release else []
    ways = [([*profile], {})]
    for model in options.miri:
        flags = "-Zmiri-strict-provenance -Zmiri-symbolic-alignment-check -Zmiri-disable-isolation"
        flags += " -Zmiri-tree-borrows" if model == "tree" else ""
        place = ["--target", options.target] if options.target else []
        ways.append(([*profile, *place], {"MIRIFLAGS": flags}))
    for words, env in ways:
        miri = "MIRIFLAGS" in env
        for binary in binaries:
            command = ["+nightly", "miri", "run"] if miri else ["run"]
            command += ["--quiet", "--bin", binary, *words, "--"]
            while (run := cargo(folder, *command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)).returncode:
                last = [line for line in run.stdout.splitlines() if line.startswith("drawn_")][-1:]
                yield f"{'Miri' if miri else 'native'} {' '.join(words)} {binary}, in {''.join(last) or 'none'}:\n{run.stderr[-3000:]}"
                if not last:
                    break
                command += last
        print(f"{len(left)} structs in {len(binaries)} crates ran: {'Miri ' + env['MIRIFLAGS'] if miri else 'native'} {' '.join(words)}")


if __name__ == "__main__":
    main()
