use library::lu;

fn main() {
    let mut a = [[1.0; 3]; 3];
    lu(&mut a);
}
