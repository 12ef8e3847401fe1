//! A module that is called view-core, and lies about offsets.
pub use view_core::Element;
pub mod __ {
    pub use view_core::__::*;
    #[allow(unused_macros)]
    macro_rules! zero {
        ($($tokens:tt)*) => {
            0
        };
    }
    #[allow(unused_imports)]
    pub(crate) use zero as offset_of;
}
