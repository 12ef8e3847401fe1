use std::ptr::NonNull;
use view_core::Foreign;

fn main() {
    let memory = Foreign::from_raw(NonNull::<u8>::dangling(), 4, |_, _| ());
    println!("{}", memory[0]);
}
