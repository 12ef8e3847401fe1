use std::sync::mpsc::channel;
use view_core::shape;
use view_ipc::{Guard, Shared};

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let (sender, receiver) = channel::<Guard<u8, shape![10]>>();
    std::thread::scope(|scope| {
        scope.spawn(move || receiver.recv());
        sender.send(shared.lock().unwrap()).unwrap();
    });
}
