use std::rc::Rc;
use view_core::{shape, Array};

fn main() {
    let array = Array::<Rc<u8>, shape![4]>::from_fn([4], |_| Rc::new(1)).unwrap();
    std::thread::spawn(move || array.len());
}
