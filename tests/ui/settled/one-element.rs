use view_core::{at};

fn case_0(v: &[[u8; 8]; 2]) {
    let _ = at!(v[1]);
}

fn case_1(v: &[[u8; 8]; 2]) {
    let _ = at!(v[1, 8]);
}

fn case_2(v: &Vec<u8>) {
    let _ = at!(static v[1]);
}

fn main() {}
