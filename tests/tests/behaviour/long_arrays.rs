//! Arrays whose length has no number in the types, and arrays of a const parameter without a bound: their first extent is `Dyn`.

use view_core::{shape, view, Dyn, Element, View, ViewError};

#[test]
fn an_array_of_any_length_is_a_base() {
    let mut samples = [0_u8; 3001];
    let all: View<u8, shape![Dyn]> = view!(samples);
    assert_eq!(all.shape(), [3001]);
    view!(mut samples[1..-1]).fill(2);
    assert_eq!((samples[0], samples[2999], samples[3000]), (0, 2, 0));
    let pixels = [[1_u8; 3]; 12012];
    let all: View<u8, shape![Dyn, 3]> = view!(pixels);
    assert_eq!(all.shape(), [12012, 3]);
    let (mut left, right) = view!(mut samples => [..4], [4..]);
    left[[0]] = right[[0]];
    assert_eq!(samples[0], 2);
}

#[test]
fn a_listed_length_stays_static() {
    let all: View<u8, shape![2048]> = view!(([0_u8; 2048]));
    assert_eq!(size_of_val(&all), size_of::<usize>());
}

#[test]
fn references_fields_and_boxes_of_such_arrays() {
    struct Buffer {
        samples: [f32; 48_001],
    }
    fn tail(samples: &[f32; 48_001]) -> View<'_, f32, shape![Dyn]> {
        let reference = samples;
        view!(reference)
    }
    let mut buffer = Box::new(Buffer {
        samples: [0.0; 48_001],
    });
    let unique = &mut buffer;
    view!(mut unique.samples[-1..]).fill(1.5);
    assert_eq!(tail(&buffer.samples)[[48_000]], 1.5);
    let boxed = Box::new([1_u8; 3001]);
    assert_eq!(view!(boxed).shape(), [3001]);
}

#[test]
fn indices_past_such_an_array_are_found_at_run_time() {
    let samples = [0_u8; 3001];
    let error = view_core::try_view!(samples[3001]).unwrap_err();
    let past = ViewError::Index {
        axis: 0,
        index: 3001,
        length: 3001,
    };
    assert_eq!(error, past);
}

#[test]
fn a_const_parameter_without_a_bound() {
    fn last<T: Element + Copy, const N: usize>(items: [T; N]) -> T {
        let all: View<T, shape![Dyn]> = view!(items);
        assert_eq!(all.len(), N);
        *view!(items[-1])
    }
    assert_eq!(last([1, 2, 3]), 3);
    assert_eq!(last([1.0; 3001]), 1.0);
}
