// The attribute runs after the derive, which saw a field with the lifetime `'a`.
use view_core::{view, Element};

#[derive(Element)]
#[attributes::instead(struct Line<'a> { text: &'static str, mark: &'a u8 })]
struct Line<'a> {
    text: &'a str,
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
