use view_core::__::Big;
use view_core::{shape, view, Dyn, Extent};

// The number behind `Dyn`, which only run time knows, as if the types knew it. No bound on it fails.
type Unknown = Big<<Dyn as Extent>::Len>;

fn main() {
    let one = [1u8];
    let many = view!(one).broadcast::<shape![Unknown]>();
    println!("{:?}", many.get([5]));
}
