use view_core::view;

fn case_0(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..5 [2*k..+2]);
}

fn case_1(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..9 [k]);
}

fn case_2(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..4 [.., 6*k::24]);
}

fn case_3(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j) in ..4, ..4 [2*i..+2, 4*j..+4]);
}

fn case_4(plane: &mut [[u8; 12]; 8], n: usize) {
    let _ = view!(mut plane => for k in ..n [k, 12]);
}

fn case_5(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..4 [k, k, k]);
}

fn case_6(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..9 [7 - k]);
}

fn case_7(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..9 [-k]);
}

fn case_8(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in 1..3 [.., 13 - 4*k..+4]);
}

fn case_9(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for k in ..4 [k, ..].reshape[5, 2]);
}

fn main() {}
