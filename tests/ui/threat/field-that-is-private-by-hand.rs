use view_core::view;
use view_core::__::Name;

mod bank {
    #[derive(view_core::Element, Clone, Copy)]
    pub struct Account {
        pub a: u8,
        b: u8,
    }

    impl Account {
        pub fn new(a: u8) -> Self {
            Self { a, b: 0 }
        }

        pub fn b(self) -> u8 {
            self.b
        }
    }
}

fn main() {
    let row = [bank::Account::new(1); 3];
    // The fields `a`, 97, and `b`, 98, with a closure that names neither.
    let _ = view!(row)
        .with_strides()
        .field::<Name<97>, _, u8, _, _, _, _>(|_| core::ptr::null());
    let _ = view!(row)
        .with_strides()
        .field::<Name<98>, _, u8, _, _, _, _>(|_| core::ptr::null());
}
