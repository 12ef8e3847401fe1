use view_ipc::Worker;

fn main() {
    let _ = Worker::new("python3");
}
