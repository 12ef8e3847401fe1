use nalgebra::SVector;
use view_core::view;

fn main() {
    let vector = SVector::<u8, 2049>::zeros();
    let _ = view!(vector[..3, 0]);
}
