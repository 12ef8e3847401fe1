use view_core::__::{Big, UInt, UTerm, B0};
use view_core::{shape, View};

struct Lie(View<'static, u8, shape![Big<UInt<UTerm, B0>>]>);

fn main() {}
