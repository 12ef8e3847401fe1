"""Structs for `derives.py`: what `#[derive(Element)]` can be put on, drawn from all that its input can be made of.

`honest` draws one that has to compile, with a function that compares every field with what rustc itself reads. `hostile` draws one that
rustc gets as another item than the derive saw, with a function that is undefined behaviour if that passes unnoticed.
"""

# A type: how it is written, an item of it that depends on `i`, and how two places are compared; whether it needs an alignment, and
# whether it has bytes. `T`, `N`, `'a` and `Self` are those of the struct.
EQUAL = "*({}) == *({})"
LENGTH = "({}).len() == ({}).len()"
NUMBERS = [
    ("u8", "i as u8", 1),
    ("i8", "-(i as i8)", 1),
    ("bool", "i % 2 == 1", 1),
    ("u16", "i as u16 * 257", 2),
    ("u32", "i as u32 * 65_537", 4),
    ("f32", "i as f32", 4),
    ("char", "char::from(b'a' + i as u8)", 4),
    ("u64", "(i as u64) << 33", 8),
    ("f64", "i as f64", 8),
    ("u128", "(i as u128) << 77", 16),
    ("usize", "i", 8),
    ("core::num::NonZeroU8", "core::num::NonZeroU8::MIN.saturating_add(i as u8)", 1),
    ("Option<core::num::NonZeroU16>", "core::num::NonZeroU16::new(i as u16)", 2),
    ("view_core::zerocopy::big_endian::U32", "view_core::zerocopy::big_endian::U32::new(i as u32)", 1),
    ("(u8, u32)", "(i as u8, 7)", 4),
    ("Wrapped", "Wrapped { small: i as u8, large: 5 }", 8),
    ("Aligned", "Aligned(i as u8)", 32),
]
OWNERS = [
    ("String", "i.to_string()", EQUAL),
    ("Option<Box<u8>>", "Some(Box::new(i as u8))", EQUAL),
    ("Vec<[u16; 2]>", "vec![[i as u16; 2]; i]", EQUAL),
    ("&'static str", '["", "a", "bc"][i % 3]', EQUAL),
    ("Cell<u16>", "Cell::new(i as u16)", EQUAL),
    ("Option<fn(u8) -> u8>", "if i % 2 == 0 { None } else { Some(u8::swap_bytes) }", "({}).is_some() == ({}).is_some()"),
    ("Option<for<'x> fn(&'x str) -> &'x str>", "if i % 2 == 0 { None } else { Some(str::trim) }", "({}).is_some() == ({}).is_some()"),
    ("Pair<u8>", "Pair { first: i as u8, rest: [3; 2] }", EQUAL),
    ("Pair<String>", "Pair { first: i.to_string(), rest: [String::new(), i.to_string()] }", EQUAL),
    ("Box<dyn Debug>", "Box::new(i)", 'format!("{{:?}}", {}) == format!("{{:?}}", {})'),
]
LIVES = [
    ("&'a str", "&TEXT[..i % 9]", EQUAL),
    ("Option<&'a [u8]>", "Some(&TEXT.as_bytes()[i % 9..])", EQUAL),
    ("Cell<&'a str>", "Cell::new(&TEXT[i % 9..])", EQUAL),
    ("(&'a u8, u16)", "(&7, i as u16)", EQUAL),
    ("Option<fn(&'a str) -> &'a str>", "if i % 2 == 0 { None } else { Some(str::trim) }", "({}).is_some() == ({}).is_some()"),
    ("&'a (dyn Debug + 'a)", "[&1, &'x' as &dyn Debug][i % 2]", 'format!("{{:?}}", {}) == format!("{{:?}}", {})'),
]
OF_SELF = [
    ("Option<Box<Self>>", "None", "({}).is_none() == ({}).is_none()"),
    ("Vec<Self>", "Vec::new()", LENGTH),
    ("Option<fn(&Self, [Self; 0]) -> u8>", "None", "({}).is_none() == ({}).is_none()"),
    ("Vec<<Self as Twin>::Twin>", "vec![(); i]", LENGTH),
    ("own!(Self)", "i as u8", EQUAL),
    ("Vec<pair!(Box<Self>)>", "Vec::new()", LENGTH),
    ("attributes::in_turn!((Vec<Self>) (Vec<Self>))", "Vec::new()", LENGTH),
]
NONE = [("()", "()", EQUAL), ("[u64; 0]", None, EQUAL), ("Nothing", "Nothing", EQUAL)]
# What no view is made of stands there all the same.
UNSEEN = [
    ("core::marker::PhantomData<fn(Self) -> Self>", "core::marker::PhantomData"),
    ("[Vec<u8>; 3]", "[const { Vec::new() }; 3]"),
    ("std::collections::BTreeMap<u8, String>", "Default::default()"),
]
ARRAYS = ["{}"] * 6 + ["[{}; 2]", "[{}; 3]", "[[{}; 2]; 3]", "[{}; ONE + 1]", "twice!({})", "same!([{}; 2])"]
SHAPES = {"{}": [], "[{}; 2]": [2], "[{}; 3]": [3], "[[{}; 2]; 3]": [3, 2], "[{}; ONE + 1]": [2], "twice!({})": [2], "same!([{}; 2])": [2]}
NAMES = """x y value offset field check base t e r#type r#match r#fn __field __field_x ___field_y größe _ünder Self_ krate view core std
sixteen_letters_ sixteen_letters_s thirty_two_letters_are_in_this_1 thirty_two_letters_are_in_this_1_and_more""".split()
VISIBILITIES = ["", "", "pub ", "pub(crate) ", "pub(super) ", "pub(self) ", "pub(in crate) "]
BEFORE = ["", "", "", "#[allow(dead_code)] ", "#[deprecated] ", "#[cfg(all())] ", "#[cfg_attr(all(), doc = \"seen\")] ", "/// Said of it.\n"]


class Field:
    """A drawn field. `kind` says of what pool it is: 1 byte aligned, number, owner, life, self, none, unseen."""

    def __init__(self, ty, item, shape, equal=EQUAL, align=8, unseen=False, seen=None):
        self.type, self.item, self.shape, self.equal, self.align, self.unseen = ty, item, shape, equal, align, unseen
        self.seen = seen or ty
        self.name = self.front = ""

    def value(self):
        """An expression of `i`."""
        if self.unseen or self.item is None:
            return self.item or "[]"
        text = self.item
        for extent in reversed(self.shape):
            # Items of different types become one in a list, not in a function that makes them.
            text = "[" + ", ".join(f"{{ let i = i + {n}; {text} }}" for n in range(extent)) + "]"
        return text

    def seen_by(self, row):
        """Statements that compare the views of this field with what rustc reads, and write through them."""
        if self.item is None:
            return [f"assert_eq!(view_core::view!({row}.field({self.name})).shape(), [3, 0]);"]
        letters = "abc"[: len(self.shape)]
        loops = "for e in 0..3 { " + "".join(f"for {letter} in 0..{extent} {{ " for letter, extent in zip(letters, self.shape))
        close = " }" * (1 + len(self.shape))
        own = f"&{row}[e].{self.name}" + "".join(f"[{letter}]" for letter in letters)
        view = f"&seen[[{', '.join(['e', *letters])}]]"
        return [
            f"let seen = view_core::view!({row}.field({self.name}));",
            f"{loops}assert!({self.equal.format(view, own)});{close}",
            f"for (i, item) in view_core::view!(mut {row}.field({self.name})).iter_mut().enumerate() {{ *item = {self.item}; }}",
            f"let mut items = 0..; {loops}let i = items.next().unwrap(); let wanted = like({own}, {self.item}); assert!({self.equal.format('&wanted', own)});{close}",
        ]


class Drawer:
    def __init__(self, dice):
        self.dice = dice

    def field(self, generics, packed, form=None):
        """A field of a struct with these parameters; of a packed one with an alignment of 1."""
        dice = self.dice
        if packed:
            ty, item, _ = dice.choice([number for number in NUMBERS if number[2] == 1])
            array = dice.choice(ARRAYS)
            return Field(array.format(ty), item, SHAPES[array], align=1)
        pools = ["number"] * 4 + ["owner"] * 3 + ["self"] * 2 + ["none", "unseen"]
        pools += ["life"] * 3 if "'a" in generics else []
        pools += ["T"] * 3 if "T" in generics else []
        pools += ["N"] if "N" in generics else []
        pool = dice.choice(pools)
        if pool == "unseen":
            ty, item = dice.choice(UNSEEN)
            return Field(ty, item, [], unseen=True)
        if pool == "N":
            return Field("[u16; N]", "i as u16", [2])
        if pool == "number":
            ty, item, align = dice.choice(NUMBERS)
            equal = EQUAL
        elif pool == "T":
            (ty, equal), item, align = dice.choice([("T", EQUAL), ("Option<T>", EQUAL), ("Pair<T>", EQUAL), ("own!(T)", EQUAL)]), None, 8
            value = generics["T"][1]
            wrap = {"T": "{}", "Option<T>": "Some({})", "Pair<T>": "Pair {{ first: {0}, rest: [{0}, {0}] }}", "own!(T)": "[{}, Default::default()]"}
            item = wrap[ty].format(value)
            if ty == "own!(T)":
                return Field(ty, value, [2])
        else:
            ty, item, equal = dice.choice({"owner": OWNERS, "life": LIVES, "self": OF_SELF, "none": NONE}[pool])
            align = 8
        if item is None:
            return Field(ty, None, [0])
        array = dice.choice(ARRAYS)
        return Field(array.format(ty), item, SHAPES[array], equal, align)

    def generics(self):
        """What the parameters stand for: text in the definition, text in a type."""
        dice, found = self.dice, {}
        if dice.random() < 0.4:
            found["'a"] = dice.choice(["'a", "'a: 'a"]), "'_"
        if dice.random() < 0.15:
            found["'b"] = dice.choice(["'b: 'a" if "'a" in found else "'b", "'b"]), "'_"
        if dice.random() < 0.4:
            concrete, value = dice.choice([("u8", "i as u8"), ("u64", "i as u64"), ("String", "i.to_string()"), ("(u8, u16)", "(i as u8, 3)"), ("[u8; 1]", None)])
            if value:
                bound = dice.choice(["T", "T: PartialEq", "T: Into<Option<T>> + Default", "T: Twin + Default", "T = u32"])
                found["T"] = bound, value, concrete
        if dice.random() < 0.2 and "=" not in found.get("T", [""])[0]:
            found["N"] = dice.choice(["const N: usize", "const N: usize = 5"]), "2"
        return found

    def honest(self, number):
        dice = self.dice
        generics = self.generics()
        generic = "T" in generics or "N" in generics
        representation = dice.choice(["", "", "", "C", "C", "align(16)", "C, align(64)", "packed", "C, packed(2)", "packed(1)"])
        packed = "packed" in representation
        if packed and generic:
            packed, representation = False, ""
        fields = [self.field(generics, packed) for _ in range(dice.randint(1, 6))]
        if "'b" in generics:
            fields.append(Field("core::marker::PhantomData<&'b u8>", "core::marker::PhantomData", [], unseen=True))
        for parameter in "'a", "T":
            if parameter in generics:
                ty = "core::marker::PhantomData<&'a u8>" if parameter == "'a" else "core::marker::PhantomData<T>"
                fields.append(Field(ty, "core::marker::PhantomData", [], unseen=True))
        tuple_struct = dice.random() < 0.3
        names = dice.sample(NAMES, len(fields)) if len(fields) <= len(NAMES) else []
        for place, field in enumerate(fields):
            field.name = str(place) if tuple_struct else names[place]
            field.front = dice.choice(BEFORE) + dice.choice(VISIBILITIES)
        order = list(fields)
        attributes, own = [], []
        if representation:
            own.append(dice.choice([f"#[repr({representation})]", f"#[cfg_attr(all(), repr({representation}))]"]))
        later = dice.choice(["", "", "", "", "", "instead", "under", "lies"])
        real = order
        if later == "under" and not representation:
            own.append(f"#[attributes::under(#[repr({dice.choice(['C', 'align(32)', 'C, align(8)'])})])]")
        if later == "lies" and generic:
            own.append("#[element(crate = crate::lies)]")
        if later == "instead" and not tuple_struct:
            real = dice.sample(order, len(order))
            if dice.random() < 0.5:
                extra = Field("u16", "3", [], unseen=True)
                extra.name = "added_by_the_attribute"
                real.insert(dice.randrange(len(real) + 1), extra)
            own.append(f"#[attributes::instead({''.join(own)} {self.definition(generics, real, tuple_struct)})]")
            if representation:
                own.pop(0)
                attributes.append(f"#[cfg_attr(any(), repr(C))]")
        if not tuple_struct and dice.random() < 0.2:
            unused = Field("String", "", [], unseen=True)
            unused.name, unused.front = order[0].name, "#[cfg(any())] "
            order = [unused] + order
        definition = self.definition(generics, order, tuple_struct)
        arguments = [entry[2] if name == "T" else entry[1] for name, entry in generics.items()]
        ty = f"Drawn<{', '.join(arguments)}>" if arguments else "Drawn"
        value = ", ".join(f"{field.name}: {field.value()}" for field in real)
        lines = []
        seen = [field for field in fields if not field.unseen]
        for field in seen:
            lines.append("{ " + " ".join(field.seen_by("row")) + " }")
        some = [field for field in seen if field.item not in (None, "()", "Nothing")]
        if len(some) > 1:
            both = dice.sample(some, 2)
            lines.append(
                "{ " + f"let (mut one, mut other) = view_core::view!(mut row => .field({both[0].name}), .field({both[1].name}));"
                " let (mut one, mut other) = (one.iter_mut(), other.iter_mut());"
                f" while let (Some(one), Some(other)) = (one.next(), other.next()) {{ let i = 2; *one = {both[0].item}; *other = {both[1].item}; }} " + "}"
            )
        body = f"""{" ".join(attributes)}
#[derive(view_core::Element)]
{" ".join(own)}
{definition}
{twin(generics)}
pub fn run() {{
    let mut row: [{ty}; 3] = core::array::from_fn(|i| Drawn {{ {value} }});
    {chr(10).join("    " + line for line in lines)}
    assert_eq!(view_core::view!(row[1..]).len(), 2);
    let _ = &mut row;
}}
"""
        return body

    @staticmethod
    def definition(generics, fields, tuple_struct):
        parameters = ", ".join(entry[0] for entry in generics.values())
        parameters = f"<{parameters}>" if parameters else ""
        if tuple_struct:
            inside = ", ".join(f"{field.front}{field.type}" for field in fields)
            return f"pub struct Drawn{parameters}({inside}) where Self: Sized;"
        inside = ", ".join(f"{field.front}{field.name}: {field.type}" for field in fields)
        return f"pub struct Drawn{parameters} where Self: Sized {{ {inside} }}"

    # Pairs of what the derive sees and what rustc has, in which the one can be made of the other by a lie only.
    LIES = [("bool", "u8"), ("char", "u32"), ("&'static u8", "usize"), ("u64", "u32"), ("[u8; 3]", "[u8; 2]"), ("(u8, bool)", "(bool, u8)")]

    def hostile(self, number):
        dice = self.dice
        kind = dice.choice(["union", "union", "lifetime", "lifetime", "lifetime", "type", "type", "packed", "gone", "deref"])
        return getattr(self, kind)()

    def union(self):
        dice = self.dice
        fields = dice.sample([("number", "u64", "7"), ("text", "&'static str", '"x"'), ("bytes", "[u8; 16]", "[3; 16]"), ("flag", "bool", "true")], 2)
        generic = dice.random() < 0.5
        parameters, other = ("<T: Copy>", ", other: T") if generic else ("", "")
        definition = f"pub union Drawn{parameters} {{ {fields[0][0]}: {fields[0][1]}, {fields[1][0]}: {fields[1][1]}{other} }}"
        attribute = dice.choice(["#[attributes::as_union]", f"#[attributes::instead(#[repr(C)] {definition})]"])
        seen = definition.replace("union", "struct")
        ty = "Drawn<u64>" if generic else "Drawn"
        (one, _, first), (other, _, second) = fields
        return f"""#[derive(view_core::Element)]
{attribute}
#[repr(C)]
{seen}
pub fn run() {{
    let mut row: [{ty}; 1] = [Drawn {{ {one}: {first} }}];
    view_core::view!(mut row.field({one})).iter_mut().for_each(|item| *item = core::hint::black_box(*item));
    println!("{{:?}}", view_core::view!(row.field({other})).to_vec());
    let (mut one, mut other) = view_core::view!(mut row => .field({one}), .field({other}));
    let (one, other) = (one.iter_mut().next().unwrap(), other.iter_mut().next().unwrap());
    (*one, *other) = (*one, *other);
    let _ = ({first}, {second});
}}
"""

    def lifetime(self):
        dice = self.dice
        wrap, value, text = dice.choice([("{}", '""', "{}"), ("Option<{}>", "None", "{}.unwrap()"), ("[{}; 2]", '[""; 2]', "{}[1]"), ("({}, u8)", '("", 0)', "{}.0")])
        new = {"{}": "text", "Option<{}>": "Some(text)", "[{}; 2]": "text", "({}, u8)": "(text, 0)"}[wrap]
        short, long = wrap.format("&'a str"), wrap.format("&'static str")
        way = dice.choice(["attribute", "turn", "turn3", "self", "trait"])
        front, seen = "", short
        if way == "attribute":
            front = f"#[attributes::instead(pub struct Drawn<'a> {{ text: {long}, mark: &'a u8 }})]"
        elif way == "turn":
            seen = f"attributes::in_turn!(({short}) ({long}) ({long}))"
        elif way == "turn3":
            seen = f"attributes::in_turn!(({short}) ({short}) ({long}))"
        elif way == "self":
            seen = wrap.format("life!(Self)")
        else:
            seen = wrap.format("<life!(Self) as Same>::Same")
        return f"""macro_rules! life {{
    (Self) => {{ &'static str }};
    ($($name:ident)::* <$life:lifetime>) => {{ &$life str }};
    (<$($name:ident)::* <$life:lifetime>>) => {{ &$life str }};
}}
#[allow(unused_imports)]
use life;
pub trait Same {{ type Same; }}
impl<T> Same for T {{ type Same = T; }}
#[derive(view_core::Element)]
{front}
pub struct Drawn<'a> {{ text: {seen}, mark: &'a u8 }}
fn write<'a>(row: &mut [Drawn<'a>; 1], text: &'a str) {{
    view_core::view!(mut row.field(text)).iter_mut().for_each(|item| *item = {"text" if wrap == "[{}; 2]" else new});
}}
pub fn run() {{
    let kept: &'static str = {{
        let text = String::from("short");
        let mut row = [Drawn {{ text: {value}, mark: &0 }}];
        write(&mut row, &text);
        let _ = row[0].mark;
        {text.format("row[0].text")}
    }};
    println!("{{kept}}");
}}
"""

    def type(self):
        dice = self.dice
        seen, real = dice.choice(self.LIES)
        way = dice.choice(["attribute", "turn", "turn3", "self"])
        value = {"u8": "3", "u32": "0xffff_ffff", "usize": "1", "[u8; 2]": "[1, 2]", "(bool, u8)": "(true, 3)"}[real]
        front, text = "", seen
        if way == "attribute":
            front = f"#[attributes::instead(pub struct Drawn {{ first: u8, field: {real} }})]"
        elif way == "turn":
            text = f"attributes::in_turn!(({seen}) ({real}) ({real}))"
        elif way == "turn3":
            text = f"attributes::in_turn!(({seen}) ({seen}) ({real}))"
        else:
            text = "differ!(Self)"
        return f"""macro_rules! differ {{
    (Self) => {{ {real} }};
    ($($other:tt)*) => {{ {seen} }};
}}
#[allow(unused_imports)]
use differ;
#[derive(view_core::Element)]
{front}
pub struct Drawn {{ first: u8, field: {text} }}
pub fn run() {{
    let row = [Drawn {{ first: 1, field: {value} }}];
    println!("{{}} {{:?}}", row[0].first, view_core::view!(row.field(field)).iter().collect::<Vec<_>>());
}}
"""

    def packed(self):
        dice = self.dice
        ty, item, _ = dice.choice([number for number in NUMBERS if 1 < number[2] < 32])
        generic = dice.random() < 0.5
        parameter, argument = ("<T>", f"<{ty}>") if generic else ("", "")
        attribute = dice.choice(["packed", "C, packed", "packed(1)", "Rust, packed"])
        return f"""#[derive(view_core::Element)]
#[attributes::under(#[repr({attribute})])]
pub struct Drawn{parameter} {{ first: u8, field: {"T" if generic else ty} }}
pub fn run() {{
    let row: [Drawn{argument}; 3] = core::array::from_fn(|i| Drawn {{ first: i as u8, field: {item} }});
    view_core::view!(row.field(field)).iter().for_each(|item| println!("{{:?}}", core::hint::black_box(item) as *const _));
    let _ = row[0].first;
}}
"""

    def gone(self):
        dice = self.dice
        real = dice.choice(["pub struct Drawn { first: u8 }", "pub enum Drawn { First { first: u8, field: u16 } }", "pub struct Other(u8, u16); pub type Drawn = Other;", "pub struct Drawn(u8, u16);"])
        value = {"S": "Drawn { first: 1 }", "E": "Drawn::First { first: 1, field: 2 }", "T": "Other(1, 2)", "U": "Drawn(1, 2)"}
        key = "T" if "type" in real else "E" if "enum" in real else "U" if "(u8" in real else "S"
        return f"""#[derive(view_core::Element)]
#[attributes::instead({real})]
pub struct Drawn {{ first: u8, field: u16 }}
pub fn run() {{
    let row = [{value[key]}];
    println!("{{:?}}", view_core::view!(row.field(field)).to_vec());
}}
"""

    def deref(self):
        return """#[derive(view_core::Element)]
#[attributes::instead(pub struct Drawn { inner: Box<Inner> })]
pub struct Drawn { field: u16 }
pub struct Inner { field: u16 }
impl core::ops::Deref for Drawn { type Target = Inner; fn deref(&self) -> &Inner { &self.inner } }
impl core::ops::DerefMut for Drawn { fn deref_mut(&mut self) -> &mut Inner { &mut self.inner } }
pub fn run() {
    let row = [Drawn { inner: Box::new(Inner { field: 3 }) }];
    println!("{} {:?}", row[0].field, view_core::view!(row.field(field)).to_vec());
}
"""


def twin(generics):
    """An implementation of `Twin` for the struct, whatever its parameters are."""
    declared = ", ".join(entry[0].split(" = ")[0] for entry in generics.values())
    named = ", ".join(generics)
    brackets = lambda text: f"<{text}>" if text else ""
    return f"impl{brackets(declared)} Twin for Drawn{brackets(named)} {{ type Twin = (); }}"


PRELUDE = """#[allow(unused_imports)]
use crate::common::*;
"""

COMMON = """//! What the drawn structs are made of.
pub use std::cell::Cell;
pub use std::fmt::Debug;
use view_core::Element;

pub const ONE: usize = 1;
pub static TEXT: &str = "a text of some length";
pub trait Twin { type Twin; }
impl Twin for u8 { type Twin = (); }
impl Twin for u64 { type Twin = (); }
impl Twin for String { type Twin = (); }
impl Twin for (u8, u16) { type Twin = (); }

#[derive(Element, Clone, Copy, Debug, PartialEq, Default)]
pub struct Wrapped { pub small: u8, pub large: u64 }
#[derive(Element, Clone, Copy, Debug, PartialEq, Default)]
#[repr(align(32))]
pub struct Aligned(pub u8);
#[derive(Element, Clone, Copy, Debug, PartialEq, Default)]
pub struct Nothing;
#[derive(Element, Clone, Debug, PartialEq, Default)]
pub struct Pair<T> { pub first: T, pub rest: [T; 2] }

/// `wanted`, of the type of that place.
pub fn like<T>(_: &T, wanted: T) -> T {
    wanted
}

macro_rules! own {
    (Self) => { u8 };
    ($other:ty) => { [$other; 2] };
}
macro_rules! pair {
    ($($inside:tt)*) => { ($($inside)*, Option<$($inside)*>) };
}
macro_rules! twice {
    ($($inside:tt)*) => { [$($inside)*; 2] };
}
macro_rules! same {
    ($inside:ty) => { $inside };
}
#[allow(unused_imports)]
pub(crate) use {own, pair, same, twice};
"""

LIES = """//! A module that is called view-core, and lies about offsets.
pub use view_core::Element;
pub mod __ {
    pub use view_core::__::*;
    #[allow(unused_macros)]
    macro_rules! zero { ($($tokens:tt)*) => { 0 } }
    #[allow(unused_imports)]
    pub(crate) use zero as offset_of;
}
"""
