//! `is_countable`: the product of extents, in wider integers.

use super::product::is_countable;
use super::{tried, ALL, EVERY, SOME};

#[test]
fn a_shape_is_countable_if_as_many_bytes_are() {
    let numbers = if ALL { EVERY } else { SOME };
    let pairs = || numbers.iter().flat_map(|a| numbers.iter().map(move |b| (*a, *b)));
    let mut inputs = 0;
    for ((size, a), (b, c)) in pairs().flat_map(|one| pairs().map(move |other| (one, other))) {
        inputs += 1;
        let bytes: u32 = [size, a, b, c].iter().map(|n| u32::from((*n).max(1))).product();
        assert_eq!(is_countable(size, &[a, b, c]), bytes <= 127, "{size} {a} {b} {c}");
    }
    tried(inputs, 38_416, 4_294_967_296);
}
