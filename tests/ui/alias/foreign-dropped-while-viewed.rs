use std::ptr::NonNull;
use view_core::{view, Foreign};

fn main() {
    let memory = unsafe { Foreign::from_raw(NonNull::<u8>::dangling(), 0, |_, _| ()) };
    let bytes = view!(memory[..]);
    drop(memory);
    println!("{bytes}");
}
