use library::{view, Tracks};

fn main() {
    let mut samples = vec![1.0; 3];
    let mut tracks = Tracks::default();
    tracks.push(view!(samples));
    samples.push(2.0);
    tracks.means();
}
