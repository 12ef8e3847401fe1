use library::{view, Tracks};

fn main() {
    let grid = [[1.0; 3]; 2];
    let mut tracks = Tracks::default();
    tracks.push(view!(grid));
}
