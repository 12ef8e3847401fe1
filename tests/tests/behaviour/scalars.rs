//! Numbers as bases: views of rank 0, as NumPy's arrays of rank 0.

use half::{bf16, f16};
use num_complex::Complex;
use std::cell::RefCell;
use std::fmt::Debug;
use std::sync::Mutex;
use view_core::{
    shape, shares_memory, try_view, view, AsViewMut, Element, RowMajor, View, ViewError, ViewMut,
};

#[test]
fn every_number_is_a_view_of_rank_0() {
    fn is_one<T>(mut value: T, other: T)
    where
        T: Element + Copy + PartialEq + Debug + AsViewMut<Element = T, Shape = shape![], Layout = RowMajor>,
    {
        let address = &raw const value;
        let one = value.as_view();
        assert_eq!(
            (one.as_ptr(), one.len(), one.size_bytes()),
            (address, 1, size_of::<T>())
        );
        assert_eq!(one[[]], value);
        value.as_view_mut().fill(other);
        assert_eq!(value, other);
    }
    macro_rules! scalars {
        ($count:ident $($T:ty: $value:expr, $other:expr;)*) => {$({
            let mut x: $T = $value;
            let address = &raw const x;
            let one: View<$T, shape![]> = view!(x);
            assert_eq!((one.shape(), one.strides(), one.as_ptr(), *one), ([], [], address, $value));
            let mut unique: ViewMut<$T, shape![]> = view!(mut x);
            assert_eq!(unique.as_ptr(), address);
            *unique = $other;
            assert_eq!(x, $other);
            assert_eq!(*try_view!(x).unwrap(), $other);
            *try_view!(mut x).unwrap() = $value;
            assert_eq!(view!(x[newaxis, ...]).shape(), [1]);
            assert_eq!(view!(x.broadcast[2, 3]).to_vec(), [x; 6]);
            is_one(x, $other);
            $count += 1;
        })*};
    }
    let mut count = 0;
    scalars! { count
        u8: 1, 2; i8: -1, 2; u16: 1, 2; i16: -1, 2; u32: 1, 2; i32: -1, 2; u64: 1, 2; i64: -1, 2; u128: 1, 2; i128: -1, 2;
        usize: 1, 2; isize: -1, 2; f32: 1.5, -2.0; f64: 1.5, -2.0; bool: true, false; char: 'ä', 'z';
        f16: f16::ONE, f16::ZERO; bf16: bf16::ONE, bf16::ZERO;
        Complex<f32>: Complex::new(1.0, 2.0), Complex::new(0.0, -1.0); Complex<f64>: Complex::new(1.0, 2.0), Complex::new(0.0, -1.0);
        Complex<i16>: Complex::new(1, 2), Complex::new(0, -1); Complex<u8>: Complex::new(1, 2), Complex::new(0, 1);
    }
    assert_eq!(count, 22);
}

#[test]
fn a_number_is_cast_and_reshaped_as_other_views_are() {
    let mut x = 0x0403_0201_u32.to_le();
    assert_eq!(view!(x[newaxis].as<u8>).to_vec(), [1, 2, 3, 4]);
    assert_eq!(*view!(x.as<i32>), i32::from_le_bytes([1, 2, 3, 4]));
    view!(mut x.reshape[1].as<u8>)[[3]] = 0;
    assert_eq!(x.to_le(), 0x0003_0201);
    let z = Complex::new(1.0f32, 2.0);
    assert_eq!(view!(z[newaxis].as<f32>).to_vec(), [1.0, 2.0]);
    assert!(matches!(try_view!(x[newaxis].as<char>), Ok(c) if c[[0]] == '\u{30201}'));
    let no_char = u32::MAX;
    assert_eq!(
        try_view!(no_char.as<char>).err(),
        Some(ViewError::Invalid { element: 0 })
    );
}

#[test]
fn owners_of_a_number() {
    fn lent<'a>(x: &'a f32) -> View<'a, f32, shape![]> {
        view!(x)
    }
    let x = 5.0;
    assert_eq!(*lent(&x), 5.0);
    let mut boxed = Box::new(1u8);
    *view!(mut boxed) = 2;
    assert_eq!(*view!(boxed), 2);
    let cell = RefCell::new(3u64);
    *view!(mut (cell.borrow_mut())) += 1;
    let lock = Mutex::new(cell.into_inner());
    *view!(mut (lock.lock().unwrap())) += 1;
    assert_eq!(lock.into_inner().unwrap(), 5);
    let reference = &mut 7u16;
    *view!(mut reference) += 1;
    assert_eq!(*reference, 8);
    let pair = (1.0f64, [2.0f64, 3.0]);
    assert!(view!((pair.0))
        .iter()
        .chain(view!((pair.1)).iter())
        .eq(&[1.0, 2.0, 3.0]));
    assert!(!shares_memory(&view!((pair.0)), &view!((pair.1))));
}

#[test]
fn a_literal_lives_as_long_as_its_statement_or_for_good() {
    // rustc keeps a constant for good.
    let five: View<'static, i32, shape![]> = view!((5i32));
    assert_eq!(*five, 5);
    let half: View<'static, f32, shape![]> = view!((0.5f32));
    assert_eq!(*half, 0.5);
    assert_eq!(view!((1 + 1u8)).to_vec(), [2]);
    // A unique one lives until the end of the statement.
    assert_eq!(view!(mut (1 + 1u8)).to_vec(), [2]);
}

#[test]
fn a_number_broadcasts_in_arithmetic_of_views() {
    let mut row = [1.0f32, 2.0, 3.0];
    let scale = 2.0f32;
    view!(mut row).assign(&view!(scale.broadcast[3]));
    assert_eq!(row, [2.0; 3]);
}
