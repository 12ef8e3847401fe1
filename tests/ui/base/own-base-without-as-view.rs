//! A type without `AsView` is made a base.

struct Samples(Vec<i16>);

view_core::base!([] Samples);

fn main() {
    _ = Samples(vec![1, 2]);
}
