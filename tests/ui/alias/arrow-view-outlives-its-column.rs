use arrow_array::{types::Float32Type, FixedSizeListArray};
use view_core::{shape, Dyn, View};

fn main() {
    let rows: View<f32, shape![Dyn, 2]> = {
        let column = FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>([Some([Some(1.0), None])], 2);
        View::try_from(&column).unwrap()
    };
    println!("{rows}");
}
