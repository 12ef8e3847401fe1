//! Memory of Python as views.

mod array;
mod buffer;
mod chain;
mod check;
mod claim;
mod hold;
mod holder;
mod layout;
mod lock;
mod mismatch;
mod numpy;
mod objects;
mod place;
mod reading;
mod source;
mod view;
mod view_mut;

pub use self::layout::PyLayout;
pub use self::objects::{PyObjects, PyObjectsMut, Slot, SlotMut};
pub use self::reading::Reading;
pub use self::view::PyView;
pub use self::view_mut::PyViewMut;
