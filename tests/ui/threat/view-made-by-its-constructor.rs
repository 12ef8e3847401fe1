use std::ptr::NonNull;
use view_core::{shape, View};

fn main() {
    let _: View<'static, u8, shape![4]> = unsafe { View::new(NonNull::dangling(), ((), ()), ()) };
}
