use view_core::shape;
use view_ipc::{hand_to, Shared};

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let mut python = std::process::Command::new("python3");
    hand_to(&mut python, "bytes", &shared).unwrap();
}
