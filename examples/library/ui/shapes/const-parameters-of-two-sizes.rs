use library::Matrix;

fn main() {
    let a = Matrix { elements: [[1.0; 3]; 2] };
    let b = Matrix { elements: [[1.0; 2]; 4] };
    a.times(&b);
}
