"""The public items of a crate, one a line and sorted, from rustdoc's JSON: api.py CRATE.json

What is hidden from the docs is no part of it, and neither is which type a hidden trait computes (an ellipsis). Bounds are,
since a stricter one breaks users. The format is that of the toolchain in rust-toolchain.toml.
"""

import json
import sys

FORMAT = 57


class Api:
    def __init__(self, crate):
        self.index = crate["index"]
        self.root = self.item(crate["root"])
        shown = {self.item(key)["inner"].get("use", {}).get("id") for key in self.root["inner"]["module"]["items"]}
        self.hidden = {item["id"] for item in self.index.values() if "trait" in item["inner"]} - shown
        self.lines = set()

    def item(self, key):
        return self.index.get(str(key))

    def all(self):
        self.module(self.root, self.root["name"])
        return sorted(self.lines)

    def module(self, module, path):
        for key in module["inner"]["module"]["items"]:
            item = self.item(key)
            if item is None or item["visibility"] != "public":
                continue
            name, kind, inner = item["name"], *next(iter(item["inner"].items()))
            if kind == "use":
                name, item = inner["name"], self.item(inner["id"])
                if item is None:
                    self.lines.add(f"use {path}::{name} = {inner['source']}")
                    continue
                kind, inner = next(iter(item["inner"].items()))
            self.named(kind, inner, f"{path}::{name}")

    def named(self, kind, inner, path):
        if kind == "module":
            self.module({"inner": {"module": inner}}, path)
        elif kind == "macro" or kind == "proc_macro":
            self.lines.add(f"macro {path}!")
        elif kind == "function":
            self.lines.add(self.function(inner, path))
        elif kind == "trait":
            unsafe = "unsafe " if inner["is_unsafe"] else ""
            bounds = self.bounds(inner["bounds"], ": ")
            self.lines.add(f"{unsafe}trait {path}{self.parameters(inner)}{bounds}{self.where(inner)}")
            self.members(inner["items"], path)
        elif kind in ("struct", "enum", "union"):
            self.lines.add(f"{kind} {path}{self.parameters(inner)}{self.where(inner)}")
            if kind == "enum":
                for key in inner["variants"]:
                    self.lines.add(f"variant {path}::{self.variant(self.item(key))}")
            elif isinstance(inner["kind"], dict) and "plain" in inner["kind"]:
                for key in inner["kind"]["plain"]["fields"]:
                    self.field(path, key)
            for key in inner["impls"]:
                self.implementation(self.item(key)["inner"]["impl"])
        elif kind == "type_alias":
            self.lines.add(f"type {path}{self.parameters(inner)} = {self.type(inner['type'])}")
        elif kind in ("constant", "static"):
            self.lines.add(f"{kind} {path}: {self.type(inner['type'])}")
        else:
            raise ValueError(f"{path} is a {kind}")

    def field(self, path, key):
        field = self.item(key)
        if field and field["visibility"] == "public":
            self.lines.add(f"field {path}::{field['name']}: {self.type(field['inner']['struct_field'])}")

    def variant(self, variant):
        kind = variant["inner"]["variant"]["kind"]
        if kind == "plain":
            return variant["name"]
        fields = kind["tuple"] if "tuple" in kind else kind["struct"]["fields"]
        fields = [self.item(key) for key in fields if key is not None]
        return variant["name"] + " { " + ", ".join(
            f"{field['name']}: {self.type(field['inner']['struct_field'])}" for field in fields
        ) + " }"

    def implementation(self, impl):
        # Blanket implementations belong to their trait. Of auto traits, only `Send` and `Sync` are listed.
        if impl["blanket_impl"]:
            return
        target = self.type(impl["for"])
        if impl["trait"] is None:
            self.members(impl["items"], target, self.where(impl, True))
            return
        name = self.path(impl["trait"])
        if impl["is_synthetic"] and name not in ("Send", "Sync"):
            return
        no = "!" if impl["is_negative"] else ""
        self.lines.add(f"impl {no}{name} for {target}{self.where(impl, True)}")

    def members(self, keys, path, where=""):
        for key in keys:
            item = self.item(key)
            if item is None or item["visibility"] not in ("public", "default"):
                continue
            kind, inner = next(iter(item["inner"].items()))
            name = f"{path}::{item['name']}"
            if kind == "function":
                default = " { … }" if inner["has_body"] and item["visibility"] == "default" else ""
                self.lines.add(self.function(inner, name, where) + default)
            elif kind == "assoc_const":
                self.lines.add(f"const {name}: {self.type(inner['type'])}{where}")
            elif kind == "assoc_type":
                self.lines.add(f"type {name}{self.parameters(inner)}{self.bounds(inner['bounds'], ': ')}{where}")

    def function(self, function, name, where=""):
        sig, header = function["sig"], function["header"]
        words = [word for word in ("const", "async", "unsafe") if header[f"is_{word}"]]
        inputs = ", ".join(self.input(*pair) for pair in sig["inputs"])
        output = f" -> {self.type(sig['output'])}" if sig["output"] else ""
        return " ".join([*words, f"fn {name}{self.parameters(function)}({inputs}){output}{where}{self.where(function)}"])

    def input(self, name, kind):
        text = self.type(kind)
        return {"Self": "self", "&Self": "&self", "&mut Self": "&mut self"}.get(text, text) if name == "self" else text

    def parameters(self, item):
        out = []
        for parameter in item["generics"]["params"]:
            kind, what = next(iter(parameter["kind"].items()))
            if kind == "type" and not what["is_synthetic"]:
                default = f" = {self.type(what['default'])}" if what["default"] else ""
                out.append(parameter["name"] + self.bounds(what["bounds"], ": ") + default)
            elif kind == "const":
                out.append(f"const {parameter['name']}: {self.type(what['type'])}")
            elif kind == "lifetime":
                out.append(parameter["name"])
        return f"<{', '.join(out)}>" if out else ""

    def where(self, item, parameters=False):
        """The where-clause, with the bounds of the parameters if those are not shown elsewhere."""
        out = []
        if parameters:
            for parameter in item["generics"]["params"]:
                bounds = parameter["kind"].get("type", {}).get("bounds", [])
                if bounds:
                    out.append(parameter["name"] + self.bounds(bounds, ": "))
        for predicate in item["generics"]["where_predicates"]:
            kind, what = next(iter(predicate.items()))
            if kind == "bound_predicate":
                out.append(self.type(what["type"]) + self.bounds(what["bounds"], ": "))
            elif kind == "lifetime_predicate":
                out.append(f"{what['lifetime']}: {' + '.join(what['outlives'])}")
            else:
                raise ValueError(kind)
        return f" where {', '.join(out)}" if out else ""

    def bounds(self, bounds, before=""):
        out = []
        for bound in bounds:
            kind, what = next(iter(bound.items()))
            if kind == "trait_bound":
                maybe = {"maybe": "?", "none": ""}.get(what["modifier"], what["modifier"])
                out.append(maybe + self.path(what["trait"]))
            elif kind == "outlives":
                out.append(what)
            elif kind != "use":
                raise ValueError(kind)
        return before + " + ".join(out) if out else ""

    def path(self, path):
        return path["path"].rsplit("::", 1)[-1] + self.arguments(path["args"])

    def arguments(self, args):
        if not args:
            return ""
        kind, what = next(iter(args.items()))
        if kind == "parenthesized":
            output = f" -> {self.type(what['output'])}" if what["output"] else ""
            return f"({', '.join(map(self.type, what['inputs']))}){output}"
        out = []
        for argument in what["args"]:
            kind, value = next(iter(argument.items())) if isinstance(argument, dict) else ("infer", "_")
            out.append(self.type(value) if kind == "type" else value["expr"] if kind == "const" else value)
        for constraint in what["constraints"]:
            name = constraint["name"] + self.arguments(constraint["args"])
            kind, value = next(iter(constraint["binding"].items()))
            if kind == "equality":
                value = self.type(value["type"]) if "type" in value else value["constant"]["expr"]
                out.append(f"{name} = {value}")
            else:
                out.append(name + self.bounds(value, ": "))
        return f"<{', '.join(out)}>" if out else ""

    def type(self, kind):
        if kind == "infer":
            return "_"
        kind, what = next(iter(kind.items()))
        if kind in ("generic", "primitive"):
            return what
        if kind == "resolved_path":
            return self.path(what)
        if kind == "tuple":
            return f"({', '.join(map(self.type, what))}{',' if len(what) == 1 else ''})"
        if kind == "slice":
            return f"[{self.type(what)}]"
        if kind == "array":
            return f"[{self.type(what['type'])}; {what['len']}]"
        if kind == "borrowed_ref":
            lifetime = f"{what['lifetime']} " if what["lifetime"] else ""
            return f"&{lifetime}{'mut ' * what['is_mutable']}{self.type(what['type'])}"
        if kind == "raw_pointer":
            return f"*{'mut' if what['is_mutable'] else 'const'} {self.type(what['type'])}"
        if kind == "qualified_path":
            # An associated type of a hidden trait has no name for users: another type with the same behaviour does not break them.
            if what["trait"] and what["trait"]["id"] in self.hidden:
                return "…"
            of = self.type(what["self_type"])
            trait = self.path(what["trait"]) if what["trait"] else ""
            return (f"<{of} as {trait}>" if trait else of) + f"::{what['name']}{self.arguments(what['args'])}"
        if kind == "impl_trait":
            return "impl " + self.bounds(what)
        if kind == "dyn_trait":
            traits = [self.path(trait["trait"]) for trait in what["traits"]]
            return "dyn " + " + ".join(traits + ([what["lifetime"]] if what["lifetime"] else []))
        if kind == "function_pointer":
            output = f" -> {self.type(what['sig']['output'])}" if what["sig"]["output"] else ""
            return f"fn({', '.join(self.type(each) for _, each in what['sig']['inputs'])}){output}"
        raise ValueError(kind)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        crate = json.load(file)
    if crate["format_version"] != FORMAT:
        sys.exit(f"rustdoc's JSON has format {crate['format_version']}, not {FORMAT}")
    print("\n".join(Api(crate).all()))


main()
