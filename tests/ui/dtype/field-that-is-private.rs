use view_core::view;

mod bank {
    #[derive(view_core::Element, Clone, Copy)]
    pub struct Account {
        pub number: u8,
        balance: u8,
    }

    impl Account {
        pub fn new(number: u8) -> Self {
            Self { number, balance: 0 }
        }

        pub fn balance(self) -> u8 {
            self.balance
        }
    }
}

fn main() {
    let row = [bank::Account::new(1); 3];
    let _ = view!(row.field(balance));
}
