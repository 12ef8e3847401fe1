use view_core::Extent;

pub struct Mine;
impl Extent for Mine {}

fn main() {}
