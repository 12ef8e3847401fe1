"""Runs the drawn functions, natively or under Miri, and collects the outcomes."""

import re
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field

from .source import CRATE

STRICT = "-Zmiri-symbolic-alignment-check -Zmiri-ignore-leaks"
MODELS = {"tree": "-Zmiri-tree-borrows", "stacked": ""}


@dataclass
class Outcomes:
    """The outcomes of one run."""

    where: str
    ran: dict = field(default_factory=dict)
    # Reports about what is wrong, by function.
    reports: dict = field(default_factory=dict)
    # Functions that Miri refused while it evaluated constants, although the compiler had accepted them.
    refused: dict = field(default_factory=dict)

    def panics(self):
        """The texts of panics that are not view-core's."""
        texts = {}
        for name, what in self.ran.items():
            if what.startswith("refused: ") and not what.startswith("refused: view!:"):
                texts.setdefault(what[9:], []).append(name)
        return texts

    def summary(self):
        ok = sum(what == "ok" for what in self.ran.values())
        return (
            f"{self.where}: {len(self.ran)} functions ran, {ok} to their end, {len(self.ran) - ok} were refused at run time, "
            f"{len(self.refused)} by constants; {len(self.reports)} reports"
        )


def command(source, how, arguments):
    """The command that runs the functions with these arguments, and its environment."""
    environment = source.environment()
    if how["miri"]:
        flags = f"{STRICT} {MODELS[how['model']]}" + ("" if how.get("threads") else " -Zmiri-strict-provenance")
        environment["MIRIFLAGS"] = flags
        line = ["cargo", "+nightly", "miri", "run", "--quiet"]
        if how.get("target"):
            line += ["--target", how["target"]]
    else:
        line = ["cargo", "run", "--quiet"]
    if how.get("release"):
        line.append("--release")
    return [*line, "--", *arguments], environment


# The most seconds between two lines of a process.
PATIENCE = {False: 60, True: 600}


def lines_of(process, patience):
    """The output of a process, line by line. The process is killed if a line takes too long."""
    timer = threading.Timer(patience, process.kill)
    timer.start()
    for text in process.stdout:
        timer.cancel()
        timer = threading.Timer(patience, process.kill)
        timer.start()
        yield text.rstrip("\n")
    timer.cancel()
    process.wait()


def run(source, where, **how):
    """Runs all functions that compile. If one stops the process, the next one runs in another process."""
    outcomes = Outcomes(where)
    source.write()
    names = source.alive
    first, began = 0, time.monotonic()
    # Compile now, so that it does not count for the first function.
    line, environment = command(source, how, ["none"])
    subprocess.run(line, cwd=CRATE, env=environment, stdout=subprocess.DEVNULL, check=True)
    while first < len(names):
        line, environment = command(source, how, [str(first)])
        with open(source.folder / "stderr", "w+", encoding="utf-8", errors="replace") as errors:
            process = subprocess.Popen(line, cwd=CRATE, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True, errors="replace")
            last = None
            for text in lines_of(process, PATIENCE[how["miri"]]):
                if text.startswith("> "):
                    last = text[2:]
                    first += 1
                elif text.startswith("= ") and last:
                    what = text[2:]
                    outcomes.ran[last] = what
                    if what.startswith(("unsound: ", "wrong: ")):
                        outcomes.reports[last] = what
                    last = None
            errors.seek(0)
            said = errors.read()
        if process.returncode == 0:
            break
        if last is None:
            raise SystemExit(f"{' '.join(line)} failed before the first function:\n{said[-4000:]}")
        why = reason(process.returncode, said)
        if "post-monomorphization error" in said or "E0080" in why:
            outcomes.refused[last] = why
        else:
            outcomes.ran[last] = "stopped"
            outcomes.reports[last] = why
    print(f"-- {outcomes.summary()}, {time.monotonic() - began:.0f} s", flush=True)
    for name, why in outcomes.reports.items():
        print(f"   {name}: {why}", flush=True)
    return outcomes


def reason(status, said):
    """Why a process stopped: Miri's first error, or the signal."""
    found = re.search(r"^error(?:\[E\d+\])?: .*$", said, re.MULTILINE)
    if found:
        return found[0]
    return f"exit status {status}: {said.strip()[-300:]}"


def has_miri():
    return subprocess.run(["cargo", "+nightly", "miri", "--version"], capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit("a part of .ci/hostile.py")
