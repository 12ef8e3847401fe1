use std::cell::RefCell;
use std::rc::Rc;
use view_core::view;

fn main() {
    let mut objects = vec![Rc::new(RefCell::new(1))];
    let first = view!(objects[0]);
    objects[0] = Rc::new(RefCell::new(2));
    *first.borrow_mut() += 1;
}
