use view_core::{shape, view, DynLayout, View};

fn case_0(v: &Vec<u8>) {
    let _ = view!(static v.reshape[2, _]);
}

fn case_1(v: View<u8, shape![8], DynLayout>) {
    let _ = view!(static v.reshape[2, 4]);
}

fn case_2(v: &[u8; 8]) {
    let _ = view!(static v.align[4]);
}

fn case_3(v: &Vec<u8>) {
    let _ = view!(static v.as<u16>);
}

fn case_4(v: &Vec<u8>) {
    let _ = view!(static v.windows[3]);
}

fn case_5(v: &Vec<u8>) {
    let _ = view!(static v.tiles[2]);
}

fn case_6(v: &[u8; 8]) {
    let _ = view!(static v.as<bool>);
}

fn case_7(v: &Vec<u8>) {
    let _ = view!(static v.rearrange[(a b=2) -> b a]);
}

fn main() {}
