use view_core::__::{Big, E5};
use view_core::{shape, View};

struct Lie(View<'static, u8, shape![Big<E5>]>);

fn main() {}
