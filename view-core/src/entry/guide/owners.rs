//! Memory of other owners: other crates, C and Fortran, files.
//!
//! A view is made of memory that somebody else owns, and is handed to code that does not know this crate. Nothing is copied on either way. What is
//! handed over lives as long as the borrow of the view, and what the other side cannot express is refused: at compile time if the types know it, else
//! with a [`ViewError`](crate::ViewError).
//!
//! - [What a view is made of](#what-a-view-is-made-of): bases, and [numbers of run time](#numbers-of-run-time)
//! - [A dtype of run time](#a-dtype-of-run-time)
//! - [Views for other crates](#views-for-other-crates)
//! - [C and Fortran](#c-and-fortran), and [memory that C allocated](#memory-that-c-allocated)
//! - [A bridge of your own](#a-bridge-of-your-own)
//!
//! # What a view is made of
//!
//! | owner | feature | shape |
//! | --- | --- | --- |
//! | numbers, `bool`, `char` | | `shape![]` |
//! | `[[T; N]; M]`, and `Box`, `Rc`, `Arc` of one | `alloc` for these | `shape![M, N]` |
//! | `[T]`, `Vec<T>`, `Box<[T]>`, `Rc<[T]>`, `Arc<[T]>`, `Vec<[T; 3]>` | `alloc` for all but `[T]` | `shape![Dyn]`, `shape![Dyn, 3]` |
//! | `Ref`, `RefMut`, `Cow`, the guards of `Mutex` and `RwLock` | `alloc`, `std` | that of what they lead to |
//! | [`Array`](crate::Array), [`Aligned`](struct@crate::Aligned), views | `alloc` for `Array` | their own |
//! | [`Foreign`](crate::Foreign): memory that C allocated | | `shape![Dyn]` |
//! | `Bytes`, `BytesMut` | `bytes` | `shape![Dyn]` |
//! | `memmap2::Mmap`, `MmapMut` | `memmap2` | `shape![Dyn]`, of bytes |
//! | `GenericArray<T, U4>`, `hybrid_array::Array<T, U4>` | `generic-array`, `hybrid-array` | `shape![4]` |
//! | `image::ImageBuffer<Rgb<u8>, _>` | `image` | `shape![Dyn, Dyn, 3]`: rows, columns, channels |
//! | arrays and views of ndarray | `ndarray` | all extents `Dyn`, the rank is that of the type |
//! | matrices of nalgebra, and views of them | `nalgebra` | `shape![R, C]`, static where nalgebra's dimensions are |
//! | tensors, arrays and views of mdarray | `mdarray` | static where mdarray's extents are |
//! | `ScalarBuffer`, `Buffer`, `MutableBuffer`, `PrimitiveArray` of Arrow | `arrow` | `shape![Dyn]` |
//!
//! | `view_ipc::Guard`, `FileGuard`, `FileReadGuard`, `Frame`, `FrameMut`: memory that processes share, under a lock or in a ring | the crate `view-ipc` | that of their type |
//! | a type of yours with [`AsView`](crate::AsView), by [`base!`](crate::base!) | | that of its view |
//!
//! README lists the versions of these crates. An owner that shares its memory, such as `Arc` or `Bytes`, is no base for `view!(mut …)`: that would copy. `view!(mut (Arc::make_mut(&mut owner))[..2])`
//! and `view!(mut (cow.to_mut())[..2])` say so.
//!
//! # Numbers of run time
//!
//! [`View::from_strides`](crate::View::from_strides) takes a slice, and extents and strides that nobody knew before: rows with padding behind them, what a
//! header says, what NumPy does with `as_strided`. Each position is checked to be in the slice, and for [`ViewMut`](crate::ViewMut) no two may be one element.
//! [`from_raw_parts`](crate::View::from_raw_parts) is the same of a pointer, and `unsafe`; [`from_strided_parts`](crate::View::from_strided_parts) takes a shape with static extents, too.
//!
//! ```
//! use view_core::{shape, View, ViewError};
//!
//! // Two rows of three pixels. Behind the first one is padding of one pixel, behind the last one there is none.
//! let frame = [1u16, 2, 3, 0, 4, 5, 6];
//! let (height, width, pitch) = (2, 3, 8);
//! let image = View::from_strides(&frame, 0, [height, width], [pitch, 2])?;
//! assert_eq!(image.to_vec(), [1, 2, 3, 4, 5, 6]);
//! // For a function that wants a width of three.
//! let image = image.try_with_shape::<shape![2, 3]>()?;
//! assert_eq!(image[[1, 2]], 6);
//!
//! let error = View::from_strides(&frame, 0, [3, 3], [8, 2]).unwrap_err();
//! assert_eq!(error, ViewError::Outside { element: 10, length: 7 });
//! # Ok::<(), ViewError>(())
//! ```
//!
//! # A dtype of run time
//!
//! A file, another language or another process says at run time of what kind the elements are, too. [`AnyView`](crate::AnyView) is such a view, checked when
//! it is made. Its [`downcast`](crate::AnyView::downcast) compares dtype and shape with those of a type, and is the only way to the elements;
//! [`into_any`](crate::View::into_any) is the way back.
//!
//! ```
//! use view_core::{shape, AnyView, Dyn, ElementType, ViewError};
//! use view_core::zerocopy::byteorder::big_endian;
//!
//! fn mean(any: AnyView) -> Result<f64, ViewError> {
//!     // Two kinds of files are read. The error of any other one says what it has, and what would be read.
//!     let sum: f64 = if any.element_type() == ElementType::of::<u8>() {
//!         any.downcast::<u8, shape![Dyn]>()?.iter().map(|&x| f64::from(x)).sum()
//!     } else {
//!         any.downcast::<big_endian::I16, shape![Dyn]>()?.iter().map(|x| f64::from(x.get())).sum()
//!     };
//!     Ok(sum / any.len() as f64)
//! }
//!
//! let bytes = [0, 1, 0, 3];
//! let dtype = ElementType::parse(">i2").unwrap(); // from the header
//! assert_eq!(mean(AnyView::from_bytes(&bytes, dtype, 0, &[2], &[2])?)?, 2.0);
//! assert_eq!(mean(AnyView::from_bytes(&bytes, ElementType::of::<u8>(), 0, &[4], &[1])?)?, 1.0);
//!
//! let floats = ElementType::of::<f32>();
//! let error = mean(AnyView::from_bytes(&bytes, floats, 0, &[1], &[4])?).unwrap_err();
//! assert!(error.to_string().ends_with("not >i2 [V322]"));
//! # Ok::<(), ViewError>(())
//! ```
//!
//! # Views for other crates
//!
//! | what | how | what is refused |
//! | --- | --- | --- |
//! | `ndarray::ArrayView`, `ArrayViewMut` | `From` of row-major views, `TryFrom` of others | strides that are no whole number of elements; more than six axes |
//! | `nalgebra::MatrixView`, `VectorView`, and `…Mut` | `TryFrom`; extents and strides stay in the type | rows that do not lie side by side: transpose before; gaps; negative strides; other ranks than 1 and 2 |
//! | `mdarray::View`, `ViewMut`, `Slice` | `TryFrom`; extents stay in the type | strides that are no whole number of elements; more than six axes |
//! | `image::ImageBuffer<P, &[T]>`, `&mut [T]` | `From` of row-major views | gaps; another number of channels than the pixel has |
//! | columns of Arrow | `TryFrom<&dyn Array> for View`; an owned [`Array`](crate::Array) becomes a column | views: Arrow owns its memory, and has no strides. Nulls are not seen: ask the column, and its `values()` |
//!
//! Write `ArrayView2::try_from(view)`, not `view.try_into()`: what only `cargo build` finds is then reported at your line. In a function over any layout, ndarray takes
//! `view.into_dyn_layout()`, and nalgebra `view.into_dyn()`. A part of an image is an image after `let part = part.copy()`.
//!
//! ndarray, nalgebra and mdarray count strides in elements, so a stride of another number of bytes, as that of a field can be, is
//! [`ViewError::ItemStride`](crate::ViewError::ItemStride), or a compile error where code is generated if the types know it. Extents and strides that are in one type are in the other where both have
//! them: with `let image: [[f32; 4]; 3]`, `view!(image.T)` is a `MatrixView<f32, Const<4>, Const<3>>`, one pointer.
//!
//! nalgebra stores the rows of a column side by side, so a row-major view is transposed before. nalgebra 0.35.0 reads and writes out of bounds where it multiplies others
//! ([issue 1616](https://github.com/dimforge/nalgebra/issues/1616)), or iterates from the back over columns with gaps, so only the unsafe `into_strided_matrix` makes a matrix of any strides forwards, with the strides in its type. The product of a row-major matrix `m` and a vector is
//! `MatrixView::try_from(view!(m.T))?.tr_mul(&vector)`.
//!
//! # C and Fortran
//!
//! [`View::with_c`](crate::View::with_c) lends a view to C for the duration of a call, as a [`CView`](crate::CView): pointer, extents, byte strides, kind, size and byte order of
//! the elements. `include/view.h` in the package declares it for C and C++: a build script writes [`CView::HEADER`](crate::CView::HEADER) to a file, with view-core among the build dependencies. No pointer that safe code can use gets out of the call.
//!
//! ```
//! use view_core::{view, CView};
//!
//! // int64_t sum(const CView *);
//! extern "C" fn sum(row: &CView) -> i64 {
//!     let at = |i: usize| row.as_ptr().wrapping_byte_offset(i as isize * row.strides()[0]);
//!     (0..row.shape()[0]).map(|i| i64::from(unsafe { *at(i).cast::<i16>() })).sum()
//! }
//! let grid = [[1i16, 2, 3], [4, 5, 6]];
//! assert_eq!(view!(grid[1, ::-2]).with_c(|row| sum(row)), 10);
//! ```
//!
//! The folder `bridges` of the repository calls CBLAS, FFTW, libpng and Fortran (assumed-shape arrays, by `CFI_cdesc_t`) in this way, with shapes that rustc compares.
//!
//! # Memory that C allocated
//!
//! [`Foreign`](crate::Foreign) owns it, is a base, and calls the function that frees it.
//!
//! # A bridge of your own
//!
//! [`describe`](crate::View::describe) says all that another library asks for: the address of the first element and the lowest one, shape, strides in bytes and
//! in elements, kind, byte order and size of the elements. Three conventions are in use. Strides in bytes from the first element: C descriptors, Fortran,
//! Python's buffers, MPI. Strides in elements from the first element: DLPack, faer, mdarray. Strides in elements from the lowest address: BLAS.
//! `pointer.with_addr(description.lowest)` is the pointer for the last one.
//!
//! ```
//! use view_core::{view, Extent, Layout, S1, View};
//!
//! /// What `cblas_sdot` takes of a vector: the lowest address, and the number of elements from one to the next.
//! fn blas<N: Extent, L: Layout>(vector: View<f32, S1<N>, L>) -> Option<(*const f32, isize)> {
//!     let what = vector.describe();
//!     let [step] = what.elem_strides()?;
//!     Some((vector.as_ptr().with_addr(what.lowest), step))
//! }
//! let numbers = [1.0, 2.0, 3.0, 4.0];
//! assert_eq!(blas(view!(numbers[::-2])), Some((&raw const numbers[1], -2)));
//! ```
