use view_core::{shape, view};

fn main() {
    let mut image = [[0u8; 640]; 480];
    let _ = view!(mut image).permute::<shape![0, 0]>();
}
