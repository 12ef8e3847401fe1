"""What safe code can call: all functions, methods, traits and types that rustdoc's JSON has, hidden ones included.

A method of a type that nobody can name is called on a value of it, so all public inherent methods count. A method of a trait is
called where the trait can be named, or stands in scope without its name (`methods::*`).
"""

import json

# The only version of the format that this script has been compared with.
FORMAT = 57


class Listing:
    """The names in one crate's JSON."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            crate = json.load(file)
        if crate["format_version"] != FORMAT:
            raise SystemExit(f"rustdoc's JSON has format {crate['format_version']}, not {FORMAT}")
        self.index, self.paths = crate["index"], crate["paths"]
        # The items with a path, by id: the kind, and the name at the end of the path.
        self.named = {}
        self.names = set()
        self.module(self.item(crate["root"]), [])
        for item in self.index.values():
            if item["crate_id"] == 0 and "impl" in item["inner"] and "automatically_derived" not in item["attrs"]:
                self.implementation(item["inner"]["impl"])

    def item(self, key):
        return self.index.get(str(key))

    def module(self, module, parents):
        for key in module["inner"]["module"]["items"]:
            item = self.item(key)
            if item is None or item["visibility"] != "public":
                continue
            kind, inner = next(iter(item["inner"].items()))
            name = item["name"]
            if kind == "use":
                name, item = inner["name"], self.item(inner["id"])
                if item is None:
                    # An item of another crate.
                    continue
                kind = next(iter(item["inner"]))
                if inner["is_glob"]:
                    if kind == "module":
                        self.module(item, parents)
                    continue
            if kind == "module":
                if item["id"] not in parents:
                    self.module(item, [*parents, item["id"]])
            elif name is not None:
                self.add(kind, item, name)

    def add(self, kind, item, name):
        if item["id"] in self.named:
            return
        self.named[item["id"]] = name
        inner = item["inner"][kind]
        if kind == "function":
            self.names.add(f"fn {name}")
        elif kind == "trait":
            self.names.add(f"trait {item['name']}")
            for key in inner["items"]:
                member = self.item(key)
                if member and "function" in member["inner"]:
                    self.names.add(f"{item['name']}::{member['name']}")
        elif kind in ("struct", "enum", "union", "type_alias"):
            self.names.add(f"type {name}")
        elif kind == "constant":
            self.names.add(f"const {name}")

    def implementation(self, impl):
        """The inherent methods of a type, and those that it implements for a trait of another crate."""
        if impl["blanket_impl"] or impl["is_synthetic"]:
            return
        owner = self.owner(impl["for"])
        if owner is None:
            return
        if impl["trait"] is None:
            prefix = owner
        else:
            trait = impl["trait"]
            if self.item(trait["id"]) is not None:
                return
            prefix = f"{owner} as {trait['path'].rsplit('::', 1)[-1]}"
        for key in impl["items"]:
            member = self.item(key)
            if member and "function" in member["inner"] and member["visibility"] in ("public", "default"):
                self.names.add(f"{prefix}::{member['name']}")

    def owner(self, kind):
        """The name of a type of this crate. Types that wrap views and plans have the name of the wrapped type as well."""
        if "resolved_path" not in kind:
            return None
        path = kind["resolved_path"]
        item = self.item(path["id"])
        if item is None or item["crate_id"] != 0 or item["visibility"] != "public":
            return None
        name = item["name"]
        if name == "WithStrides":
            first = path["args"]["angle_bracketed"]["args"][0]["type"]
            name += f"<{self.owner(first) or first.get('generic')}>"
        return name
