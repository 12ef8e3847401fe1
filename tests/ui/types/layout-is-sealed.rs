use view_core::Layout;

pub struct Mine;
impl Layout for Mine {}

fn main() {}
