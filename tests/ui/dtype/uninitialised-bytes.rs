use std::mem::MaybeUninit;
use view_core::view;

fn main() {
    let bytes = [MaybeUninit::<u8>::uninit(); 4];
    let _ = view!(bytes.as<u8>);
}
