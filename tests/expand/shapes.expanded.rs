use view_core::{shape, Dyn, View};

pub type Image =
    View<'static, u8,
    ::view_core::__::Axes3<::view_core::__::U480, ::view_core::__::U640,
    ::view_core::__::U3>>;
pub type Rows<M> =
    View<'static, u8,
    ::view_core::__::Axes3<Dyn, M,
    <::view_core::__::Const<{ 1 + 1 }> as ::view_core::__::Length>::Nat>>;
