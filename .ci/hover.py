#!/usr/bin/env python3
"""What rust-analyzer shows of the variables of tests/hover/src/lib.rs, compared with what that file says it shows.

    .ci/hover.py                    compares
    HOVER=overwrite .ci/hover.py    writes what is shown into the file

The language server is that of the toolchain in rust-toolchain.toml. It is asked over stdin and stdout, as an editor asks it.
"""

import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CRATE = ROOT / "tests" / "hover"
SOURCE = CRATE / "src" / "lib.rs"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "hover"
# After so many seconds the server is ended.
PATIENCE = 400
# The longest text that is read at a glance.
LONGEST = 140
LET = re.compile(r"( *)let (?:mut )?(\w+) = ")
SAID = "//~"
# An answer of the server that has changed its mind about the file meanwhile.
MODIFIED = -32801


def broken(text):
    """The rules that a text breaks."""
    rules = {
        f"has {len(text)} characters, more than {LONGEST}": len(text) > LONGEST,
        "does not name a view": not re.search(r"\bView(Mut)?<", text),
        "has a type that is not known": "{unknown}" in text,
        "has a binary number or a list of bits": re.search(r"\b(UInt|UTerm|B0|B1)\b", text),
        "has a hidden path": "view_core::" in text,
    }
    return [rule for rule, breaks in rules.items() if breaks]


class Server:
    """rust-analyzer, and the messages between it and an editor."""

    settings = {
        "cargo": {"targetDir": str(TARGET)},
        "checkOnSave": False,
        "cachePriming": {"enable": False},
        "files": {"watcher": "server"},
        "hover": {"memoryLayout": None},
    }

    def __init__(self):
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.process = subprocess.Popen(["rust-analyzer"], cwd=CRATE, env=dict(os.environ, RA_LOG="error"), **pipes)
        self.asked = 0
        self.clock = threading.Timer(PATIENCE, self.process.kill)
        self.clock.start()

    def __enter__(self):
        folder = {"uri": CRATE.as_uri(), "name": "hover"}
        capabilities = {
            "textDocument": {"hover": {"contentFormat": ["plaintext"]}},
            "experimental": {"serverStatusNotification": True},
        }
        self.ask(
            "initialize",
            processId=os.getpid(),
            rootUri=folder["uri"],
            workspaceFolders=[folder],
            capabilities=capabilities,
            initializationOptions=self.settings,
        )
        self.tell("initialized")
        return self

    def __exit__(self, *_):
        self.clock.cancel()
        self.process.kill()
        self.process.wait()

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def tell(self, method, **params):
        self.send(method=method, params=params)

    def ask(self, method, **params):
        self.asked += 1
        number = self.asked
        self.send(id=number, method=method, params=params)
        return self.wait(lambda message: message.get("id") == number and "method" not in message)

    def receive(self):
        length = None
        while (line := self.process.stdout.readline()) != b"\r\n":
            if not line:
                sys.exit("rust-analyzer has ended")
            name, value = line.decode().split(":", 1)
            if name.lower() == "content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length))

    def wait(self, wanted):
        """The first message that is wanted. Meanwhile, questions of the server are answered."""
        while True:
            message = self.receive()
            if "method" in message and "id" in message:
                items = message["params"].get("items") if message["method"] == "workspace/configuration" else None
                self.send(id=message["id"], result=None if items is None else [self.settings for _ in items])
            if wanted(message):
                return message

    def open(self, path, text):
        """Opens a file, and waits until the server has loaded the workspace and the macros."""
        document = {"uri": path.as_uri(), "languageId": "rust", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        status = self.wait(
            lambda message: message.get("method") == "experimental/serverStatus" and message["params"]["quiescent"]
        )
        if status["params"]["health"] != "ok":
            sys.exit(f"rust-analyzer: {status['params']}")

    def hover(self, path, line, column):
        """The first line of what is shown there."""
        while True:
            position = {"line": line, "character": column}
            answer = self.ask("textDocument/hover", textDocument={"uri": path.as_uri()}, position=position)
            if answer.get("error", {}).get("code") != MODIFIED:
                break
        if not answer.get("result"):
            return f"nothing: {answer}"
        return answer["result"]["contents"]["value"].strip().split("\n")[0]


def compared(server, lines, overwrite):
    """The lines as they should be, and what is wrong. If they are overwritten, only rules that are broken are wrong."""
    mistakes, limits, out = [], False, list(lines)
    for number, line in enumerate(lines):
        limits |= line.startswith("mod limits")
        found = LET.match(line)
        if not found or not lines[number + 1].lstrip().startswith(SAID):
            continue
        text = server.hover(SOURCE, number, found.start(2))
        shown = f"{found[1]}{SAID} {text}"
        out[number + 1] = shown
        if shown != lines[number + 1] and not overwrite:
            mistakes.append((number + 1, f"is said to be\n{lines[number + 1]}\nbut is\n{shown}"))
        rules = broken(text)
        if limits and not rules:
            mistakes.append((number + 1, f"is no known limit any more: {text}"))
        elif not limits:
            mistakes += [(number + 1, f"{rule}: {text}") for rule in rules]
    return out, mistakes


def main():
    overwrite = os.environ.get("HOVER") == "overwrite"
    subprocess.run(["cargo", "check", "--quiet", "--target-dir", TARGET], cwd=CRATE, check=True)
    text = SOURCE.read_text()
    with Server() as server:
        server.open(SOURCE, text)
        lines, mistakes = compared(server, text.split("\n"), overwrite)
    asked = sum(SAID in line for line in lines)
    if asked < 15:
        sys.exit(f"only {asked} variables")
    if overwrite:
        SOURCE.write_text("\n".join(lines))
    for number, mistake in mistakes:
        print(f"{SOURCE.relative_to(ROOT)}:{number}: the hover {mistake}", file=sys.stderr)
    print(f"{asked} hovers")
    sys.exit(bool(mistakes))


main()
