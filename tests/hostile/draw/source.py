"""The source of all drawn functions. Functions in which rustc finds errors are dropped, until there are no errors."""

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

CRATE = Path(__file__).resolve().parent.parent / "drawn"


class Source:
    """Drawn functions, by name."""

    def __init__(self, programs, folder):
        self.programs = dict(programs)
        self.alive = list(self.programs)
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.file = self.folder / "drawn.rs"
        self.starts = []
        self.dropped = {}

    def write(self, marked=False):
        """Writes those that are alive, and remembers where each begins. If they are marked, a function behind each has a constant
        that fails."""
        lines, self.starts = [], []
        for number, name in enumerate(self.alive):
            program = self.programs[name]
            self.starts.append((len(lines) + 1, name))
            lines.append(f"/// {program.about}")
            lines.append(f"pub fn {name}() {{")
            lines += [f"    {line}" for line in program.lines]
            lines.append("}")
            if marked:
                lines.append(f"pub fn mark_{name}() {{ mark::<{number}>() }}")
        # The lines from here on belong to no function.
        self.starts.append((len(lines) + 1, None))
        lines.append("pub const ALL: &[(&str, fn())] = &[")
        if not marked:
            lines += [f'    ("{name}", {name}),' for name in self.alive]
        lines.append("];")
        if marked:
            # Generic, so that it is not evaluated before the functions are.
            lines.append("fn mark<const N: usize>() { Mark::<N>::FAILS }")
            lines.append("struct Mark<const N: usize>;")
            lines.append('impl<const N: usize> Mark<N> { const FAILS: () = panic!("mark"); }')
        self.file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def owner(self, line):
        """The function that has this line."""
        low, high = 0, len(self.starts) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.starts[middle][0] <= line:
                low = middle
            else:
                high = middle - 1
        return self.starts[low][1]

    def environment(self):
        return dict(os.environ, HOSTILE_DRAWN=str(self.file), CARGO_INCREMENTAL="0", RUST_BACKTRACE="0")

    def settle(self, release, target=None):
        """Drops the functions that do not compile: first for errors of types, then for constants that fail, some on other targets only."""
        self.drop("types", ["cargo", "check"], self.errors)
        # The library only: to link a program for another target takes a linker for it.
        command = ["cargo", "build", "--lib", *["--release"] * release]
        if target:
            command += ["--target", target]
        self.drop("constants", command, self.failures)

    def drop(self, why, command, ask):
        """Runs rustc until there are no errors. Functions with errors are dropped before the next run."""
        for turn in range(1, 30):
            began = time.monotonic()
            bad = ask(command)
            print(f"-- {why}: {len(self.alive)} functions, {len(bad)} with errors, {time.monotonic() - began:.0f} s", flush=True)
            if not bad:
                return
            self.dropped.update({name: (why, text) for name, text in bad.items()})
            self.alive = [name for name in self.alive if name not in bad]
        raise SystemExit(f"{why}: there are errors after {turn} turns")

    def messages(self, command):
        """The errors that rustc prints, in order, and cargo's output."""
        run = subprocess.run([*command, "--message-format=json"], cwd=CRATE, env=self.environment(), capture_output=True, text=True)
        found = [json.loads(line) for line in run.stdout.splitlines()]
        found = [line["message"] for line in found if line.get("reason") == "compiler-message"]
        found = [message for message in found if message["level"] == "error" and not message["message"].startswith("aborting")]
        if run.returncode and not found:
            raise SystemExit(f"{' '.join(command)} fails:\n{run.stderr[-3000:]}")
        return found

    def errors(self, command):
        """The functions with errors, and the first line of each."""
        self.write()
        bad = {}
        for message in self.messages(command):
            owners = self.owners(message)
            if not owners:
                raise SystemExit(f"an error that belongs to no function:\n{message['rendered']}")
            for owner in owners:
                bad.setdefault(owner, message["message"].splitlines()[0])
        return bad

    def failures(self, command):
        """The functions with constants that fail. rustc says which instance has the constant, and not who asked for it; but it
        goes from function to function, so what it says in front of a mark is about the function in front of that."""
        self.write(marked=True)
        bad, before, marks = {}, [], 0
        for message in self.messages(command):
            mark = re.search(r"Mark::<(\d+)>::FAILS", message["rendered"])
            if not mark:
                before.append(message["message"].splitlines()[0])
                continue
            marks += 1
            if before:
                bad[self.alive[int(mark[1])]] = before[0]
            before = []
        if marks != len(self.alive) or before:
            raise SystemExit(f"{marks} marks of {len(self.alive)}, and behind them {before[:3]}")
        return bad

    def owners(self, message):
        """The functions that a message is about: those of its own places, or of the notes'."""
        for places in (message["spans"], [span for child in message["children"] for span in child["spans"]]):
            owners = {self.owner(line) for line in lines(places)} - {None}
            if owners:
                return owners
        return set()


def lines(spans):
    """The lines of the drawn file that spans are on, or were expanded from."""
    for span in spans:
        while span is not None:
            if span["file_name"].endswith("/out/drawn.rs"):
                yield span["line_start"]
                break
            expansion = span["expansion"]
            span = expansion["span"] if expansion else None


if __name__ == "__main__":
    sys.exit("a part of .ci/hostile.py")
