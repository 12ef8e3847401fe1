use view_core::{view};

fn case_0(v: &mut [[u8; 3]]) {
    let _ = view!(static mut v => [::2], [::2, 1]);
}

fn case_1(v: &mut Vec<u8>) {
    let _ = view!(static mut v => [..2], [2..]);
}

fn case_2(v: &mut Vec<u8>) {
    let _ = view!(static mut v => for k in ..4 [k::4]);
}

fn main() {}
