// The macro tells `Self` from the name of the struct.
use view_core::{view, Element};

macro_rules! text {
    (Self) => { &'static str };
    ($name:ident <$life:lifetime>) => { &$life str };
}

#[derive(Element)]
struct Line<'a> {
    text: text!(Self),
    mark: &'a u8,
}

fn write<'a>(row: &mut [Line<'a>; 1], text: &'a str) {
    view!(mut row.field(text)).fill(text);
}

fn main() {
    let kept: &'static str = {
        let text = String::from("short");
        let mut row = [Line { text: "", mark: &0 }];
        write(&mut row, &text);
        row[0].text
    };
    println!("{kept}");
}
