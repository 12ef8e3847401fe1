use view_core::{AnyView, ElementType};

fn main() {
    let any = {
        let bytes = vec![1u8, 2, 3];
        AnyView::from_bytes(&bytes, ElementType::of::<u8>(), 0, &[3], &[1]).unwrap()
    };
    println!("{any:?}");
}
