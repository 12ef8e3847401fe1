use view_core::{view, Element};

struct Socket;

#[derive(Element)]
struct Wrapper {
    socket: Socket,
}

fn main() {
    let row = [Wrapper { socket: Socket }];
    let _ = view!(row.field(socket));
}
