use view_core::__::Big;
use view_core::{shape, view, Dyn, Extent};

// The number behind `Dyn`, which only run time knows, as if the types knew it. No bound on it fails.
type Unknown = Big<<Dyn as Extent>::Len>;

fn main() {
    let row = [1u8, 2, 3, 4];
    let reshaped = view!(row).reshape::<shape![Unknown]>();
    println!("{:?}", reshaped.get([5]));
}
