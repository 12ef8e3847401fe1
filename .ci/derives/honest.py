"""A struct that has to compile, with a function that compares the view of every field with the field."""

# A type: its text, a value of it that depends on `i`, and its alignment or how two values are compared. `T`, `N`, `'a` and
# `Self` are those of the struct.
EQUAL = "*({}) == *({})"
AS_LONG = "({}).len() == ({}).len()"
IS_SOME = "({}).is_some() == ({}).is_some()"
AS_TEXT = 'format!("{{:?}}", {}) == format!("{{:?}}", {})'
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
    ("Option<fn(u8) -> u8>", "if i % 2 == 0 { None } else { Some(u8::swap_bytes) }", IS_SOME),
    ("Option<for<'x> fn(&'x str) -> &'x str>", "if i % 2 == 0 { None } else { Some(str::trim) }", IS_SOME),
    ("Pair<u8>", "Pair { first: i as u8, rest: [3; 2] }", EQUAL),
    ("Pair<String>", "Pair { first: i.to_string(), rest: [String::new(), i.to_string()] }", EQUAL),
    ("Box<dyn Debug>", "Box::new(i)", AS_TEXT),
]
LIVES = [
    ("&'a str", "&TEXT[..i % 9]", EQUAL),
    ("Option<&'a [u8]>", "Some(&TEXT.as_bytes()[i % 9..])", EQUAL),
    ("Cell<&'a str>", "Cell::new(&TEXT[i % 9..])", EQUAL),
    ("(&'a u8, u16)", "(&7, i as u16)", EQUAL),
    ("Option<fn(&'a str) -> &'a str>", "if i % 2 == 0 { None } else { Some(str::trim) }", IS_SOME),
    ("&'a (dyn Debug + 'a)", "[&1, &'x' as &dyn Debug][i % 2]", AS_TEXT),
    ("&'a dyn Debug", "[&1, &'x' as &dyn Debug][i % 2]", AS_TEXT),
]
OF_SELF = [
    ("Option<Box<Self>>", "None", IS_SOME),
    ("Vec<Self>", "Vec::new()", AS_LONG),
    ("Option<fn(&Self, [Self; 0]) -> u8>", "None", IS_SOME),
    ("Vec<<Self as Twin>::Twin>", "vec![(); i]", AS_LONG),
    ("own!(Self)", "i as u8", EQUAL),
    ("Vec<pair!(Box<Self>)>", "Vec::new()", AS_LONG),
    ("attributes::in_turn!((Vec<Self>) (Vec<Self>))", "Vec::new()", AS_LONG),
]
WITHOUT_SIZE = [("()", "()", EQUAL), ("[u64; 0]", None, EQUAL), ("Nothing", "Nothing", EQUAL)]
OF_A_PARAMETER = [
    ("T", "{0}", []),
    ("Option<T>", "Some({0})", []),
    ("Pair<T>", "Pair {{ first: {0}, rest: [{0}, {0}] }}", []),
    ("own!(T)", "{0}", [2]),
]
# Types that are no elements may be fields as well.
UNSEEN = [
    ("core::marker::PhantomData<fn(Self) -> Self>", "core::marker::PhantomData"),
    ("[Vec<u8>; 3]", "[const { Vec::new() }; 3]"),
    ("std::collections::BTreeMap<u8, String>", "Default::default()"),
]
ARRAYS = [
    *[("{}", [])] * 6,
    ("[{}; 2]", [2]),
    ("[{}; 3]", [3]),
    ("[[{}; 2]; 3]", [3, 2]),
    ("[{}; ONE + 1]", [2]),
    ("twice!({})", [2]),
    ("same!([{}; 2])", [2]),
]
NAMES = """x y value offset field check base t e r#type r#match r#fn __field __field_x ___field_y größe _ünder Self_ krate view core std
sixteen_letters_ sixteen_letters_s thirty_two_letters_are_in_this_1 thirty_two_letters_are_in_this_1_and_more""".split()
VISIBILITIES = ["", "", "pub ", "pub(crate) ", "pub(super) ", "pub(self) ", "pub(in crate) "]
BEFORE = ["", "", "", "#[allow(dead_code)] ", "#[deprecated] ", "#[cfg(all())] ", '#[cfg_attr(all(), doc = "seen")] ', "/// Said of it.\n"]
CONCRETE = [("u8", "i as u8"), ("u64", "i as u64"), ("String", "i.to_string()"), ("(u8, u16)", "(i as u8, 3)")]
BOUNDS = ["T", "T: PartialEq", "T: Into<Option<T>> + Default", "T: Twin + Default", "T = u32"]


class Field:
    """A field. `item` is none if there is no item, and the field is not viewed if it is `unseen`."""

    def __init__(self, ty, item, shape=(), equal=EQUAL, unseen=False):
        self.type, self.item, self.shape, self.equal, self.unseen = ty, item, shape, equal, unseen
        self.name = self.front = ""

    def named(self, name, front=""):
        self.name, self.front = name, front
        return self

    def value(self):
        """An expression of `i`."""
        if self.item is None:
            return "[]"
        text = self.item
        for extent in reversed(self.shape):
            # In a list, items of different types coerce to one type; in a function that makes them they do not.
            text = "[" + ", ".join(f"{{ let i = i + {n}; {text} }}" for n in range(extent)) + "]"
        return text

    def seen(self):
        """Statements that compare the views of this field with the field, and write through them."""
        view = f"row.field({self.name})"
        if self.item is None:
            return f"assert_eq!(view_core::view!({view}).shape(), [3, 0]);"
        letters = "abc"[: len(self.shape)]
        loops = "for e in 0..3 { " + "".join(f"for {letter} in 0..{extent} {{ " for letter, extent in zip(letters, self.shape))
        close = " }" * (1 + len(self.shape))
        own = f"&row[e].{self.name}" + "".join(f"[{letter}]" for letter in letters)
        seen = f"&seen[[{', '.join(['e', *letters])}]]"
        return f"""let seen = view_core::view!({view});
        {loops}assert!({self.equal.format(seen, own)});{close}
        for (i, item) in view_core::view!(mut {view}).iter_mut().enumerate() {{ *item = {self.item}; }}
        let mut items = 0..;
        {loops}let i = items.next().unwrap(); let wanted = like({own}, {self.item}); assert!({self.equal.format("&wanted", own)});{close}"""


class Parameters:
    """The generic parameters of a struct: their declarations, and the arguments for them."""

    def __init__(self, dice):
        self.declared, self.meant, self.value = {}, {}, None
        if dice.random() < 0.4:
            self.add("'a", dice.choice(["'a", "'a: 'a"]), "'_")
        if dice.random() < 0.15:
            self.add("'b", dice.choice(["'b: 'a" if "'a" in self.declared else "'b", "'b"]), "'_")
        if dice.random() < 0.4:
            concrete, self.value = dice.choice(CONCRETE)
            self.add("T", dice.choice(BOUNDS), concrete)
        if dice.random() < 0.2 and "=" not in self.declared.get("T", ""):
            self.add("N", dice.choice(["const N: usize", "const N: usize = 5"]), "2")

    def add(self, name, declared, meant):
        self.declared[name], self.meant[name] = declared, meant

    def __contains__(self, name):
        return name in self.declared

    @property
    def generic(self):
        return "T" in self or "N" in self

    @staticmethod
    def list(texts):
        return f"<{', '.join(texts)}>" if texts else ""

    def used(self):
        """Fields that use each parameter, as rustc requires."""
        used = {"'a": "&'a u8", "'b": "&'b u8", "T": "T"}
        return [Field(f"core::marker::PhantomData<{used[name]}>", "core::marker::PhantomData", unseen=True) for name in used if name in self]


def field(dice, parameters, packed):
    """A field. In a packed struct its alignment is 1."""
    shapes = dice.choice(ARRAYS)
    if packed:
        ty, item, _ = dice.choice([number for number in NUMBERS if number[2] == 1])
        return Field(shapes[0].format(ty), item, shapes[1])
    pools = ["number"] * 4 + ["owner"] * 3 + ["self"] * 2 + ["none", "unseen"]
    pools += ["life"] * 3 * ("'a" in parameters) + ["T"] * 3 * ("T" in parameters) + ["N"] * ("N" in parameters)
    pool = dice.choice(pools)
    if pool == "unseen":
        return Field(*dice.choice(UNSEEN), unseen=True)
    if pool == "N":
        return Field("[u16; N]", "i as u16", [2])
    if pool == "T":
        ty, item, shape = dice.choice(OF_A_PARAMETER)
        return Field(ty, item.format(parameters.value), shape)
    if pool == "number":
        ty, item, _ = dice.choice(NUMBERS)
        return Field(shapes[0].format(ty), item, shapes[1])
    ty, item, equal = dice.choice({"owner": OWNERS, "life": LIVES, "self": OF_SELF, "none": WITHOUT_SIZE}[pool])
    return Field(shapes[0].format(ty), item, shapes[1], equal) if item else Field(ty, item)


def definition(parameters, fields, is_tuple):
    declared = Parameters.list(parameters.declared.values())
    if is_tuple:
        inside = ", ".join(field.front + field.type for field in fields)
        return f"pub struct Drawn{declared}({inside}) where Self: Sized;"
    inside = ", ".join(f"{field.front}{field.name}: {field.type}" for field in fields)
    return f"pub struct Drawn{declared} where Self: Sized {{ {inside} }}"


def draw(dice):
    """The source of a module with a function `run`."""
    parameters = Parameters(dice)
    representation = dice.choice(["", "", "", "C", "C", "align(16)", "C, align(64)", "packed", "C, packed(2)", "packed(1)"])
    packed = "packed" in representation and not parameters.generic
    representation = representation if packed or "packed" not in representation else ""
    fields = [field(dice, parameters, packed) for _ in range(dice.randint(1, 6))] + parameters.used()
    is_tuple = dice.random() < 0.3
    names = map(str, range(len(fields))) if is_tuple else dice.sample(NAMES, len(fields))
    fields = [each.named(name, dice.choice(BEFORE) + dice.choice(VISIBILITIES)) for each, name in zip(fields, names)]
    attributes = [dice.choice(["#[repr({})]", "#[cfg_attr(all(), repr({}))]"]).format(representation)] if representation else []
    # The struct that the derive sees, and the struct that rustc compiles.
    written, real = fields, fields
    later = dice.choice(["", "", "", "", "", "instead", "under", "lies"])
    if later == "under" and not representation:
        attributes.append(f"#[attributes::under(#[repr({dice.choice(['C', 'align(32)', 'C, align(8)'])})])]")
    elif later == "lies" and parameters.generic:
        attributes.append("#[element(crate = crate::lies)]")
    elif later == "instead" and not is_tuple and not representation:
        real = dice.sample(fields, len(fields))
        real.insert(dice.randrange(len(real) + 1), Field("u16", "3", unseen=True).named("added_by_the_attribute"))
        other = dice.choice(["", "#[repr(C)] ", "#[repr(align(16))] "]) + definition(parameters, real, is_tuple)
        attributes.append(f"#[attributes::instead({other})]")
    if not is_tuple and dice.random() < 0.2:
        written = [Field("String", "").named(fields[0].name, "#[cfg(any())] "), *fields]
    seen = [each for each in fields if not each.unseen]
    checks = [each.seen() for each in seen]
    some = [each for each in seen if each.item not in (None, "()", "Nothing")]
    if len(some) > 1:
        checks.append(at_once(*dice.sample(some, 2)))
    constants = [each.split(" = ")[0] for each in parameters.declared.values()]
    blocks = "".join(f"    {{\n        {check}\n    }}\n" for check in checks)
    value = ", ".join(f"{each.name}: {each.value()}" for each in real)
    return f"""#[derive(view_core::Element)]
{chr(10).join(attributes)}
{definition(parameters, written, is_tuple)}
impl{Parameters.list(constants)} Twin for Drawn{Parameters.list(parameters.declared)} {{
    type Twin = ();
}}
pub fn run() {{
    let mut row: [Drawn{Parameters.list(parameters.meant.values())}; 3] = core::array::from_fn(|i| Drawn {{ {value} }});
{blocks}    assert_eq!(view_core::view!(mut row[1..]).len(), 2);
}}
"""


def at_once(one, other):
    """Statements that write to all of two fields by turns."""
    return f"""let (mut one, mut other) = view_core::view!(mut row => .field({one.name}), .field({other.name}));
        let (mut one, mut other) = (one.iter_mut(), other.iter_mut());
        while let (Some(one), Some(other)) = (one.next(), other.next()) {{
            let i = 2;
            *one = {one.item};
            *other = {other.item};
        }}"""
