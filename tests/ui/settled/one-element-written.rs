use view_core::{at};

fn case_0(v: &[[u8; 8]; 2]) {
    let _ = at!(v[1, ..]);
}

fn case_1(v: &[[u8; 8]; 2]) {
    let _ = at!(v.T);
}

fn case_2(v: &[[u8; 8]; 2]) {
    let _ = at!(v);
}

fn case_3(v: &mut [[u8; 8]; 2]) {
    let _ = at!(mut v => [1, 2], [0, 3]);
}

fn case_4(v: &mut [[u8; 8]; 2]) {
    let _ = at!(mut v => for k in ..2 [k, 2]);
}

fn case_5(v: &[[u8; 8]; 2]) {
    let _ = at!(v[1, newaxis, 2]);
}

fn main() {}
