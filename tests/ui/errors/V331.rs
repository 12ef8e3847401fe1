use view_core::view;

fn main() {
    let mut grid = [[2.5f32, 0.5], [1.0, 3.0]];
    view!(mut grid).sort_axis::<1>();
}
