use view_core::{shape, Dyn, View};

pub type Image =
    View<'static, u8,
    ::view_core::__::Axes3<::view_core::__::E480, ::view_core::__::E640,
    ::view_core::__::E3>>;
pub type Rows<M> =
    View<'static, u8,
    ::view_core::__::Axes3<Dyn, M, ::view_core::__::Const<{ 1 + 1 }>>>;
