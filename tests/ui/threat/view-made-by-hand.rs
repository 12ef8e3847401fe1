use std::ptr::NonNull;
use view_core::{shape, view, View};

fn main() {
    let row = [0u8; 1_000];
    let real: View<u8, shape![1_000]> = view!(row);
    let _ = View {
        ptr: NonNull::dangling(),
        ..real
    };
}
