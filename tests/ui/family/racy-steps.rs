use view_core::view;

fn case_0(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..4 [k::2, ..]);
}

fn case_1(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..4 [2*k::4]);
}

fn case_2(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..7 [k::6, k::6]);
}

fn case_3(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..5 [.., k..]);
}

fn case_4(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..5 [.., ..k + 1]);
}

fn case_5(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..4 [7 - k::-3]);
}

fn case_6(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..4 [k..8 - k]);
}

fn case_7(list: &mut Vec<u8>) {
    let _ = view!(mut list => for k in ..4 [2*k:9:3]);
}

fn case_8(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..3 [k:-2:2]);
}

fn case_9(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane.T[::2] => for k in ..3 [2*k::2]);
}

fn case_10(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..2 [-(k + 1)::-1]);
}

fn main() {}
