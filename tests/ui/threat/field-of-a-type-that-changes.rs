// The macro is another type where it is expanded next: in the implementation, and in the struct.
use view_core::{view, Element};

#[derive(Element)]
struct Line<'a> {
    text: attributes::in_turn!((&'a str) (&'static str) (&'static str)),
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
