use std::os::fd::AsFd;
use view_core::shape;
use view_ipc::Shared;

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    println!("{:?}", AsFd::as_fd(&shared));
}
