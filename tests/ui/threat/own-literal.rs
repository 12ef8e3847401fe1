use view_core::names::{operations::SharedOperations, BroadcastIf};
use view_core::__::methods::*;
use view_core::{shape, ViewError};

struct Mine;
impl BroadcastIf<shape![4, 0], Mine> for shape![4] {
    const FAULT: Option<ViewError> = None;
}

fn main() {
    let empty = [[0u64; 0]; 4];
    let _ = SharedOperations::try_broadcast::<shape![4], Mine>(empty.__view(), Mine);
}
