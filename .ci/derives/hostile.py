"""A struct that the derive sees differently than rustc compiles it. Its function has undefined behaviour if that is not noticed."""

from honest import NUMBERS

# Pairs of types, the one that the derive sees and the one that rustc compiles, and a value of the latter.
LIES = [
    ("bool", "u8", "3"),
    ("char", "u32", "0xffff_ffff"),
    ("&'static u8", "usize", "1"),
    ("u64", "u32", "0"),
    ("[u8; 3]", "[u8; 2]", "[1, 2]"),
    ("(u8, bool)", "(bool, u8)", "(true, 3)"),
]
UNION = [("number", "u64", "7"), ("text", "&'static str", '"x"'), ("bytes", "[u8; 16]", "[3; 16]"), ("flag", "bool", "true")]
# Types that hold a text: the type, a value without a text, how to write a text, and how to read it.
AROUND = [
    ("{}", '""', "text", "row[0].text"),
    ("Option<{}>", "None", "Some(text)", "row[0].text.unwrap()"),
    ("[{}; 2]", '[""; 2]', "text", "row[0].text[1]"),
    ("({}, u8)", '("", 0)', "(text, 0)", "row[0].text.0"),
]
GONE = [
    ("pub struct Drawn { first: u8 }", "Drawn { first: 1 }"),
    ("pub enum Drawn { First { first: u8, field: u16 } }", "Drawn::First { first: 1, field: 2 }"),
    ("pub struct Other(u8, u16); pub type Drawn = Other;", "Other(1, 2)"),
    ("pub struct Drawn(u8, u16);", "Drawn(1, 2)"),
]


def draw(dice):
    """The source of a module with a function `run`."""
    return dice.choice([union, union, lifetime, lifetime, lifetime, other_type, other_type, packed, gone, deref])(dice)


def union(dice):
    return dice.choice([union_read, union_read, union_at_once])(dice)


def union_read(dice):
    (one, one_type, value), (other, other_type, _) = dice.sample(UNION, 2)
    parameter, argument, more = dice.choice([("", "", ""), ("<T: Copy>", "<u64>", ", third: T")])
    return as_union(dice, f"Drawn{parameter} {{ {one}: {one_type}, {other}: {other_type}{more} }}") + f"""
pub fn run() {{
    let mut row: [Drawn{argument}; 1] = [Drawn {{ {one}: {value} }}];
    view_core::view!(mut row.field({one})).iter_mut().for_each(|item| *item = core::hint::black_box(*item));
    println!("{{:?}}", view_core::view!(row.field({other})).to_vec());
}}
"""


def union_at_once(dice):
    """Elements of two fields at the same place, which a struct cannot have."""
    long, short = dice.randrange(4), dice.randrange(16)
    return as_union(dice, "Drawn { long: [u32; 4], short: [u8; 16] }") + f"""
pub fn run() {{
    let mut row = [Drawn {{ long: [1; 4] }}];
    let (mut long, mut short) = view_core::view!(mut row => .field(long)[.., {long}], .field(short)[.., {short}]);
    let (long, short) = (&mut long[[0]], &mut short[[0]]);
    (*long, *short) = (2, 3);
    println!("{{long}} {{short}}");
}}
"""


def as_union(dice, inside):
    attribute = dice.choice(["as_union", f"instead(#[repr(C)] pub union {inside})"])
    return f"#[derive(view_core::Element)]\n#[attributes::{attribute}]\n#[repr(C)]\npub struct {inside}"


def lifetime(dice):
    wrap, value, new, kept = dice.choice(AROUND)
    seen, real = wrap.format("&'a str"), wrap.format("&'static str")
    attribute, text = dice.choice(
        [
            (f"#[attributes::instead(pub struct Drawn<'a> {{ text: {real}, mark: &'a u8 }})]", seen),
            ("", f"attributes::in_turn!(({seen}) ({real}) ({real}))"),
            ("", f"attributes::in_turn!(({seen}) ({seen}) ({real}))"),
            ("", wrap.format("life!(Self)")),
            ("", wrap.format("<life!(Self) as Same>::Same")),
        ]
    )
    return f"""macro_rules! life {{
    (Self) => {{ &'static str }};
    ($($name:ident)::* <$life:lifetime>) => {{ &$life str }};
}}
use life;
pub trait Same {{ type Same; }}
impl<T> Same for T {{ type Same = T; }}
#[derive(view_core::Element)]
{attribute}
pub struct Drawn<'a> {{ text: {text}, mark: &'a u8 }}
fn write<'a>(row: &mut [Drawn<'a>; 1], text: &'a str) {{
    view_core::view!(mut row.field(text)).iter_mut().for_each(|item| *item = {new});
}}
pub fn run() {{
    let kept: &'static str = {{
        let text = String::from("short");
        let mut row = [Drawn {{ text: {value}, mark: &0 }}];
        write(&mut row, &text);
        let _ = row[0].mark;
        {kept}
    }};
    println!("{{kept}}");
}}
"""


def other_type(dice):
    seen, real, value = dice.choice(LIES)
    attribute, text = dice.choice(
        [
            (f"#[attributes::instead(pub struct Drawn {{ first: u8, field: {real} }})]", seen),
            ("", f"attributes::in_turn!(({seen}) ({real}) ({real}))"),
            ("", f"attributes::in_turn!(({seen}) ({seen}) ({real}))"),
            ("", "differ!(Self)"),
        ]
    )
    return f"""macro_rules! differ {{
    (Self) => {{ {real} }};
    ($($other:tt)*) => {{ {seen} }};
}}
use differ;
#[derive(view_core::Element)]
{attribute}
pub struct Drawn {{ first: u8, field: {text} }}
pub fn run() {{
    let row = [Drawn {{ first: 1, field: {value} }}];
    println!("{{}} {{:?}}", row[0].first, view_core::view!(row.field(field)).iter().collect::<Vec<_>>());
}}
"""


def packed(dice):
    ty, item, _ = dice.choice([number for number in NUMBERS if 1 < number[2] < 32])
    parameter, argument, text = dice.choice([("", "", ty), ("<T>", f"<{ty}>", "T")])
    return f"""#[derive(view_core::Element)]
#[attributes::under(#[repr({dice.choice(["packed", "C, packed", "packed(1)", "Rust, packed"])})])]
pub struct Drawn{parameter} {{ first: u8, field: {text} }}
pub fn run() {{
    let row: [Drawn{argument}; 3] = core::array::from_fn(|i| Drawn {{ first: i as u8, field: {item} }});
    view_core::view!(row.field(field)).iter().for_each(|item| println!("{{:?}}", core::hint::black_box(item) as *const _));
    let _ = row[0].first;
}}
"""


def gone(dice):
    real, value = dice.choice(GONE)
    return f"""#[derive(view_core::Element)]
#[attributes::instead({real})]
pub struct Drawn {{ first: u8, field: u16 }}
pub fn run() {{
    let row = [{value}];
    println!("{{:?}}", view_core::view!(row.field(field)).to_vec());
}}
"""


def deref(_):
    return """#[derive(view_core::Element)]
#[attributes::instead(pub struct Drawn { inner: Box<Inner> })]
pub struct Drawn { field: u16 }
pub struct Inner { field: u16 }
impl core::ops::Deref for Drawn {
    type Target = Inner;
    fn deref(&self) -> &Inner { &self.inner }
}
impl core::ops::DerefMut for Drawn {
    fn deref_mut(&mut self) -> &mut Inner { &mut self.inner }
}
pub fn run() {
    let row = [Drawn { inner: Box::new(Inner { field: 3 }) }];
    println!("{} {:?}", row[0].field, view_core::view!(row.field(field)).to_vec());
}
"""
