use view_core::view;

fn case_0(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j) in ..3, ..4 [2*i + j]);
}

fn case_1(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j) in ..2, ..2 [i, 4*j..+5]);
}

fn case_2(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j) in ..2, ..3 [3*i..+4, 4*j..+4]);
}

fn case_3(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j) in ..4, ..2 [i + j, ..]);
}

fn case_4(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane.reshape[96] => for (i, j) in ..4, ..13 [12*i + j]);
}

fn case_5(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j) in ..2, ..2 [i + j, i + j]);
}

fn case_6(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j, k) in ..2, ..2, ..2 [2*i + j + k]);
}

fn case_7(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j) in ..4, ..3 [2*i::3, 4*j..+4]);
}

fn case_8(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j) in ..2, ..2 [0, 4*i + 3*j..+4]);
}

fn case_9(plane: &mut [[u8; 12]; 8]) {
    let _ = view!(mut plane => for (i, j) in ..2, ..2 [4*i..+4, 1..8 - j]);
}

fn main() {}
