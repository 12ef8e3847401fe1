use view_core::view;

fn main() {
    let mut plane = [[0u8; 12]; 8];
    let n = 3;
    let _ = view!(mut plane => for k in ..4 [k / 2]);
    let _ = view!(mut plane => for k in ..n [k * k]);
    let _ = view!(mut plane => for k in ..4 [k as usize]);
    let _ = view!(mut plane => for k in ..4 [..]);
    let _ = view!(mut plane => for (i, j) in ..4, ..4 [i, ..]);
    let _ = view!(mut plane => for (i, j) in ..4 [i, j]);
    let _ = view!(mut plane => for k in 4 [k]);
    let _ = view!(mut plane => for k in 0.. [k]);
    let _ = view!(mut plane => for k in ..-4 [k]);
    let _ = view!(mut plane => for k in 5..2 [k]);
    let _ = view!(mut plane => for in ..4 [k]);
    let _ = view!(mut plane => for k ..4 [k]);
    let _ = view!(mut plane => for (i, i) in ..4, ..4 [i, i]);
    let _ = view!(mut plane => for _ in ..4 [..]);
    let _ = view!(mut plane => for (a, b, c, d, e) in ..2, ..2, ..2, ..2, ..2 [a + b + c + d + e]);
    let _ = view!(plane => for k in ..4 [k]);
    let _ = view!(mut plane => for k in ..4);
    let _ = view!(mut plane => for k in ..4 [k], [k]);
    let _ = view!(mut plane => for k in ..4 [k][k]);
    let _ = view!(mut plane => for k in ..4 .reshape[k]);
    let _ = view!(mut plane => for k in ..4 [.., ::k]);
    let _ = view!(mut plane => for k in ..4 [k::0]);
    let _ = view!(mut plane => for k in ..4 [..., k]);
    let _ = view!(mut plane => for k in ..4 [newaxis, k]);
    let _ = view!(mut plane => for (i, j) in ..2, ..2 [4*i..4*i + j + 1]);
    let _ = view!(mut plane => for k in ..4 [k + 2..k]);
    let _ = view!(mut plane => for k in ..4 [k..=-1 - k]);
    let _ = view!(mut plane for k in ..4 [k]);
    let _ = view!(mut plane => for k in 0..4 { [k, ..] });
    let _ = view!(mut plane => for (i, j) in (..3, ..5) [i, j]);
    let _ = view!(mut static plane[0]);
}
