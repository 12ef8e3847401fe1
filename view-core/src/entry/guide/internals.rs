//! How it works, for the curious. ARCHITECTURE.md and SOUNDNESS.md, in the repository, say more.
//!
//! # What the macro makes
//!
//! `view!(image[1..4, ::2])` becomes a chain of method calls. Numbers that the macro knows are types, others are arguments:
//!
//! ```text
//! image.__view().slice2::<Range<L1, E3, L4>, Every<By2>, _, _>(0, 0)
//! ```
//!
//! `Range<L1, E3, L4>` says: from position 1, three elements, on an axis of at least 4. The macro does not know `image`; it computes with literals only, and refuses what they alone contradict, such as `5..3`.
//!
//! # What the types do
//!
//! A shape is a list of extents, `(Const<480>, (Const<640>, ()))`, and [`shape!`](crate::shape!) writes it. Each extent is a number that the compiler can compute with, or [`Dyn`](crate::Dyn). A bound of `slice2` compares the literal with the
//! extent. If it does not hold, the trait that is not implemented has the sentence as its message: `view!: slice end 500 is past the end of axis 0, which has length 480 [V103]`. All of this is type checking, so `cargo check` and the
//! editor see it.
//!
//! In a generic function the extent is a parameter, `N`. What the bounds of the function do not decide waits until `N` is a number, when code is generated; [`AtLeast`](crate::AtLeast) is the bound that decides it before.
//!
//! # What is left at run time
//!
//! A view is a pointer, and a word for each extent or stride that the types do not know:
//!
//! ```
//! use view_core::{shape, view, Dyn, View};
//!
//! let image = [[0u8; 640]; 480];
//! let fixed = view!(image[10..20, ::2]);
//! assert_eq!(size_of_val(&fixed), size_of::<usize>());
//!
//! let list = vec![[0u8; 3]; 100];
//! let mixed: View<u8, shape![Dyn, 3]> = view!(list);
//! assert_eq!(size_of_val(&mixed), 2 * size_of::<usize>());
//! ```
//!
//! An index of run time is compared once, when the view is made. After that the view is right by construction, and methods rely on it.
//!
//! # Why it is sound
//!
//! Every view has a lifetime: that of the borrow of its base. A [`ViewMut`](crate::ViewMut) is as unique as `&mut`. The unsafe code is in few places, and each cites a numbered condition of SOUNDNESS.md. Which bytes are a valid element is decided by
//! zerocopy's traits. Safe code cannot break a condition, also not by hidden names; a crate in `tests/hostile` tries to, under Miri.
//!
//! # Two views of one base
//!
//! `view!(mut a => [::2], [1::2])` compares what two views take of each axis: a first position, a step and a number. Two such progressions meet if the remainders of their starts agree by the greatest common divisor of the steps, and a common position
//! lies inside both. With literals that is computed in types, so the error names an element that both hold; with other numbers the same rule runs once, when the views are made.
