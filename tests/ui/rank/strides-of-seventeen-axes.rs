use view_core::View;

fn main() {
    let samples = [1i16, 2, 3];
    let all = View::from_strides(&samples, 0, [1; 17], [0; 17]).unwrap();
    println!("{all}");
}
