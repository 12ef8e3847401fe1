use super::emitted;
use crate::expand::Mode;

#[test]
fn show() {
    for call in [
        "b", "mut b[1, 2..3]", "b[..][i, -1, ::2]", "b[..., 3]", "b[newaxis, 1..3, newaxis, ..., newaxis, 0..2]", "(f())[i+1..j*2]",
        "b[{N}..+4, -{N}, {A}..{B}]", "b[-i, a:b:-s, ::k, (i)::2]", "b[consts::N]", "a.b.0.1.T[3]", "b[..=-i]", "a.", "b[5..3, 0.5, 3i32, i]", "b[i::2]",
        "mut buf => [..2], [2..]", "b[1..5:2]", "b[f::<A, B>(x), y]", "buf.as<", "", "mut", "b[[1, 3]]", "f(x)[2]", "&b[2]", "b.foo(3)[1]", "b[0]?", "b[2]\u{20}.reshap[3]",
    ] {
        println!("{call}\n    {}\n    {}", emitted(call, Mode::Panic), emitted(call, Mode::Try));
    }
}
