use view_core::{shape, Dyn, View};

pub type Image = View<'static, u8, shape![480, 640, 3]>;
pub type Rows<M> = View<'static, u8, shape![Dyn, M, { 1 + 1 }]>;
