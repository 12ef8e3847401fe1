use view_core::shape;
use view_ipc::Shared;

fn main() {
    let file = std::fs::File::open("/dev/null").unwrap();
    let _ = Shared::<u8, shape![10]>::from_fd(file.into());
}
