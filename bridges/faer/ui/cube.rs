use view_core::view;

fn main() {
    let cube = [[[1.0, 2.0]; 3]; 4];
    let _ = view_faer::mat_ref(view!(cube));
}
