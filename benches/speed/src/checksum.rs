//! A number for a result. Results that differ in an element or in their order have different ones, but for rare chances.

pub trait Checksum {
    /// The numbers of the result, in their order.
    fn numbers(&self, each: &mut dyn FnMut(f64));

    /// The weights tell an order from another one. With them, the sum of all elements of a workload is still exact.
    fn checksum(&self) -> f64 {
        let (mut count, mut sum) = (0, 0.0);
        self.numbers(&mut |number| {
            count = count % 251 + 1;
            sum += f64::from(count) * number;
        });
        sum
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Checksum for $number {
            fn numbers(&self, each: &mut dyn FnMut(f64)) {
                each(*self as f64);
            }
        }
    )*};
}

numbers!(u8, i16, u32, i64, u64, usize, f32, f64);

impl Checksum for bool {
    fn numbers(&self, each: &mut dyn FnMut(f64)) {
        each(f64::from(u8::from(*self)));
    }
}

impl Checksum for String {
    fn numbers(&self, each: &mut dyn FnMut(f64)) {
        self.as_bytes().numbers(each);
    }
}

impl<T: Checksum> Checksum for Option<T> {
    fn numbers(&self, each: &mut dyn FnMut(f64)) {
        match self {
            Some(result) => result.numbers(each),
            None => each(-1.0),
        }
    }
}

impl<T: Checksum> Checksum for [T] {
    fn numbers(&self, each: &mut dyn FnMut(f64)) {
        self.iter().for_each(|x| x.numbers(each));
    }
}

impl<T: Checksum, const N: usize> Checksum for [T; N] {
    fn numbers(&self, each: &mut dyn FnMut(f64)) {
        self.as_slice().numbers(each);
    }
}

impl<T: Checksum> Checksum for Vec<T> {
    fn numbers(&self, each: &mut dyn FnMut(f64)) {
        self.as_slice().numbers(each);
    }
}
