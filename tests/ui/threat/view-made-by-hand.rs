use std::marker::PhantomData;
use std::ptr::NonNull;
use view_core::{shape, View};

fn main() {
    let _: View<'static, u8, shape![1_000]> = View {
        ptr: NonNull::dangling(),
        shape: Default::default(),
        layout: (),
        life: PhantomData,
    };
}
