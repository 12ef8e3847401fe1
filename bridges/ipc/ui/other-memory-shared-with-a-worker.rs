use view_ipc::Worker;

fn main() {
    let bytes = [0u8; 10];
    let _ = Worker::new().share("bytes", &bytes);
}
