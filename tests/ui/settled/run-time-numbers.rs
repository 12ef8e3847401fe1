use view_core::{try_view, view};

fn case_0(v: &[u8; 8], i: usize) {
    let _ = view!(static v[i]);
}

fn case_1(v: &[[u8; 8]; 4], i: usize) {
    let _ = view!(static v[.., 1..i]);
}

fn case_2(v: &[u8; 8], i: usize) {
    let _ = view!(static v[i..+2]);
}

fn case_3(v: &[u8; 8], i: usize) {
    let _ = view!(static v[::i]);
}

fn case_4(v: &[u8; 8], i: usize) {
    let _ = view!(static v[-i, i]);
}

fn case_5(v: &[u8; 8], rows: std::ops::Range<usize>) {
    let _ = view!(static v[(rows)]);
}

fn case_6(v: &[u8; 8], i: usize) {
    let _ = view!(static v.reshape[i, _]);
}

fn case_7(v: &[u8; 8], i: usize) {
    let _ = view!(static v.windows[i]);
}

fn case_8(v: &[u8; 8], i: usize) {
    let _ = view!(static v[0].broadcast[i]);
}

fn case_9(v: &mut [u8; 8], i: usize) {
    let _ = view!(static mut v => [..i], [i..]);
}

fn case_10(v: &mut [u8; 8], n: usize) {
    let _ = view!(static mut v => for k in ..n [2*k..+2]);
}

fn case_11(v: &mut [u8; 8], n: usize) {
    let _ = view!(static mut v => for k in ..4 [n*k..+2]);
}

fn case_12(v: &mut [u8; 8]) {
    let _ = view!(static mut v => for k in ..{ 2 + 2 } [2*k..+2]);
}

fn case_13(v: &mut [u8; 8]) {
    let _ = view!(static mut v => for k in ..4 [k::2]);
}

fn case_14(v: &[u8; 8]) {
    let _ = try_view!(static v[3]);
}

fn main() {}
