use library::{view, Tracks};

fn tracks() -> Tracks<'static> {
    let samples = [1.0; 3];
    let mut tracks = Tracks::default();
    tracks.push(view!(samples));
    tracks
}

fn main() {
    tracks();
}
