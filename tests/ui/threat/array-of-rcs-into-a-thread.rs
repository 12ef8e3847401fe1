use std::rc::Rc;
use view_core::{shape, Array};

fn main() {
    let array = Array::<Rc<u8>, shape![4]>::from_fn(|_| Rc::new(1));
    std::thread::spawn(move || array.len());
}
