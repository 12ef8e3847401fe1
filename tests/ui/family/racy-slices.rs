use view_core::view;

fn case_0(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..3 [2*k..+3]);
}

fn case_1(list: &mut Vec<u8>) {
    let _ = view!(mut list => for k in ..4 [2*k..+3]);
}

fn case_2(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..2 [.., 4*k..4*k + 5]);
}

fn case_3(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..4 [k:k + 5:2]);
}

fn case_4(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..3 [.., 3*k + 5:3*k:-1]);
}

fn case_5(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..4 [k..=k + 1]);
}

fn case_6(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..3 [4 - 2*k..+4]);
}

fn case_7(list: &mut Vec<u8>) {
    let _ = view!(mut list => for k in 1..4 [3*k - 3..+4]);
}

fn case_8(list: &mut Vec<u8>) {
    let _ = view!(mut list => for k in ..2 [-(4*k + 5)..-4]);
}

fn case_9(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..3 [6, 2*k..+3]);
}

fn main() {}
