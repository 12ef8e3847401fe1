use view_core::{shape, view, Extent, View};

fn case_0(v: &Vec<u8>) {
    let _ = view!(static v[3]);
}

fn case_1(v: &[[u8; 4]]) {
    let _ = view!(static v[1.., 2]);
}

fn case_2(v: &Vec<u8>) {
    let _ = view!(static v[-1]);
}

fn case_3(v: &Vec<[u8; 4]>) {
    let _ = view!(static v[.., 2].T[..5]);
}

fn case_4(v: &Vec<u8>) {
    let _ = view!(static v[..., ..3]);
}

fn case_5<N: Extent>(v: View<u8, shape![N]>) {
    let _ = view!(static v[1..3]);
}

fn main() {}
