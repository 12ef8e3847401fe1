//! Complex numbers.

use crate::vectors::dot;
use std::ops::{Add, Mul, Sub};
use view_core::{shape, view, Element, Extent, Layout, View};

#[derive(Element, Clone, Copy, Debug, Default, PartialEq)]
pub struct Complex {
    pub re: f64,
    pub im: f64,
}

impl Complex {
    /// The number of this magnitude and angle.
    pub fn polar(magnitude: f64, angle: f64) -> Self {
        let (im, re) = angle.sin_cos();
        Self {
            re: magnitude * re,
            im: magnitude * im,
        }
    }
}

impl Add for Complex {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            re: self.re + other.re,
            im: self.im + other.im,
        }
    }
}

impl Sub for Complex {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self {
            re: self.re - other.re,
            im: self.im - other.im,
        }
    }
}

impl Mul for Complex {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }
}

/// The sum of the squared magnitudes.
pub fn power<N: Extent, L: Layout>(x: View<Complex, shape![N], L>) -> f64 {
    let (re, im) = (view!(x.field(re)), view!(x.field(im)));
    dot(re, re) + dot(im, im)
}
