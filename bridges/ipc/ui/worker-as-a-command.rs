use view_ipc::Worker;

fn main() {
    let worker = Worker::new();
    let _: std::process::Command = worker.0;
}
