use view_core::__::Dec4;
use view_core::{shape, View};

struct Lie(View<'static, u8, shape![Dec4<12, 0, 0, 0>]>);

fn main() {}
