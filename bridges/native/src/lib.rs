//! Libraries in C and Fortran, called with views: their memory is not copied, rustc compares the shapes, and what a library cannot express is a
//! [`Refusal`].
//!
//! | module | library | what it can express of a view |
//! | --- | --- | --- |
//! | [`blas`] | CBLAS | strides of whole elements, also negative ones of vectors; a matrix with one stride of 1 element and a positive one that is larger |
//! | [`fourier`] | FFTW | strides of whole elements; the axis of the transform runs upwards |
//! | [`picture`] | libpng | pixels side by side; rows any number of bytes apart, also upwards |
//! | [`fortran`] | Fortran's descriptors | strides of any number of bytes, in both directions; gfortran not all of them |
//! | [`plain`] | C, by `view.h` | all of it |

pub mod blas;
pub mod fortran;
pub mod fourier;
pub mod picture;
pub mod plain;
mod refusal;
mod whole;

pub use refusal::Refusal;
