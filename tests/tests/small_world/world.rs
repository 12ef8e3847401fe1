//! The verdicts on one index: of the types, at run time, NumPy's and the oracle's. They are compared here.

use crate::oracle;
use std::marker::PhantomData;
use view_core::__::query::{Fits, Select, Stored, StrideList};
use view_core::__::{OnAxis, RuntimeArg, StrideBytes, E1};
use view_core::{Element, Extent, Layout, Shape, View};

/// An axis of extent `E`, as a base. The expansion of `view!` with it finds out whether the types accept the index.
pub struct Axis<E>(pub PhantomData<E>);
/// A query with a static index.
pub struct Asked<I, E>(PhantomData<(I, E)>);
/// A query with an index that has a run-time part.
pub struct AskedAt<I, E>(Given, PhantomData<(I, E)>);

/// The ends of a slice, and its step if the types do not know it.
type Given = (RuntimeArg, Option<isize>);

/// The run-time part of an index.
pub trait Part {
    fn given(self) -> Given;
    fn of(given: Given) -> Self;
}
impl Part for RuntimeArg {
    fn given(self) -> Given {
        (self, None)
    }
    fn of(given: Given) -> Self {
        given.0
    }
}
impl Part for (RuntimeArg, isize) {
    fn given(self) -> Given {
        (self.0, Some(self.1))
    }
    fn of(given: Given) -> Self {
        (given.0, given.1.expect("a step"))
    }
}

/// Lets inference resolve the type parameters behind the indices.
pub trait Infer<A, B> {}
impl Infer<(), ()> for () {}

impl<E> Axis<E> {
    pub fn __view(&self) -> Self {
        Self(PhantomData)
    }
    pub fn rows1<I, A, B>(self, _: u8) -> Asked<I, E>
    where
        (): Infer<A, B>,
    {
        Asked(PhantomData)
    }
    pub fn slice1<I, A, B>(self, _: u8) -> Asked<I, E>
    where
        (): Infer<A, B>,
    {
        Asked(PhantomData)
    }
    // The tests of `ui` cover what is known before run time.
    #[allow(clippy::extra_unused_type_parameters, reason = "the macro writes it")]
    pub fn precheck<X>(self) -> Self {
        self
    }
    #[allow(clippy::extra_unused_type_parameters, reason = "the macro writes it")]
    pub fn require<X>(self) -> Self {
        self
    }
    pub fn rows1_at<I, K>(self, args: (impl Part, ()), _: K) -> AskedAt<I, E> {
        AskedAt(args.0.given(), PhantomData)
    }
}

/// The selection of an index, from elements of one byte: the positions, or `None` if it is refused.
type Answer = Option<Vec<isize>>;

fn positions(first: isize, count: usize, stride: isize) -> Vec<isize> {
    (0..count as isize).map(|i| first + i * stride).collect()
}

/// The types accept it: method lookup finds this method first, if the bounds of `view!` hold.
pub trait Taken {
    fn answer(&self) -> Answer;
}
impl<I: OnAxis<Arg = ()> + Fits<E, 0>, E: Extent, S: Shape, D: StrideList> Taken for Asked<I, E>
where
    (I, ()): Select<(E, ()), (StrideBytes<E1>, ()), Out = (S, D)>,
{
    fn answer(&self) -> Answer {
        let mut stride = [0];
        D::write(D::Stored::nil(), &mut stride);
        let first = <(I, ()) as Select<(E, ()), (StrideBytes<E1>, ())>>::OFFSET;
        let found = positions(first, S::LEN.expect("all is static"), stride[0]);
        // The path of views with a dynamic part.
        let chosen = I::select((), E::STATIC.expect("all is static"), 0).expect("what the types take");
        assert!(I::extents::<E, ()>(chosen.count, ()).is_some());
        assert_eq!(positions(chosen.first as isize, chosen.count, stride[0]), found);
        Some(found)
    }
}
impl<I: OnAxis<Arg: Part> + Fits<E, 0>, E: Extent> Taken for AskedAt<I, E> {
    fn answer(&self) -> Answer {
        let given = I::Arg::of(self.0);
        let chosen = I::select(given, E::STATIC.expect("it is static"), 0).ok()?;
        let mut stride = [0];
        let words = I::strides::<StrideBytes<E1>, ()>(given, (), ());
        <I::Strides<StrideBytes<E1>, ()> as StrideList>::write(words, &mut stride);
        // The static extent is the number of positions.
        I::extents::<E, ()>(chosen.count, ())?;
        Some(positions(chosen.first as isize, chosen.count, stride[0]))
    }
}

/// The types refuse it.
pub trait Refused {
    fn answer(&self) -> Answer {
        None
    }
}
impl<I, E> Refused for &Asked<I, E> {}
impl<I, E> Refused for &AskedAt<I, E> {}

/// The positions that a view of bytes shows, counted from `base`.
pub fn seen<T: Element, S: Shape, L: Layout>(base: &[T], view: View<'_, T, S, L>) -> Vec<isize> {
    let offset = view.as_ptr().addr() as isize - base.as_ptr().addr() as isize;
    let stride = view.strides().as_ref().first().copied().unwrap_or(0);
    positions(offset, view.len(), stride)
}

/// The answers about one form, for each extent.
pub struct Answers {
    pub types: [Answer; 6],
    pub run_time: Option<fn(&[u8]) -> Answer>,
}

/// Compare with NumPy's answers and with the oracle's.
pub fn compare(form: &str, numpy: &str, answers: &Answers) {
    let form = form.trim_matches(['[', ']']);
    let index = oracle::read(form)[0];
    for (extent, numpy) in numpy.split(' ').enumerate() {
        let case = format!("[{form}] of {extent}");
        let digit = |letter: char| letter.to_digit(10).map(|digit| digit as isize);
        let expected = (numpy != "-").then(|| numpy.chars().filter_map(digit).collect::<Vec<_>>());
        let chosen = oracle::chosen(index, extent);
        let chosen = chosen.map(|all| all.into_iter().map(|position| position as isize).collect());
        assert_eq!(chosen, expected, "the oracle, {case}");
        assert_eq!(answers.types[extent], expected, "the types, {case}");
        if let Some(run_time) = answers.run_time {
            assert_eq!(run_time(&[7; 5][..extent]), expected, "run time, {case}");
        }
    }
}

/// The verdicts of the types on one index, on axes of 0 to 5 positions.
macro_rules! types {
    (@on $index:tt $($E:ident)*) => {
        [$({
            let axis = Axis::<$E>(PhantomData);
            (&view_core::view!(axis $index)).answer()
        }),*]
    };
    ($($index:tt)*) => {{
        // Method lookup chooses between the two traits.
        #[allow(unused_imports)]
        use $crate::world::{Axis, Refused as _, Taken as _};
        use std::marker::PhantomData;
        use view_core::__::{E0, E1, E2, E3, E4, E5};
        $crate::world::types!(@on [$($index)*] E0 E1 E2 E3 E4 E5)
    }};
}

/// Forms in which every number is a literal, on static and dynamic axes.
macro_rules! literals {
    ($name:ident $([$($index:tt)*] $numpy:literal)*) => {
        #[test]
        fn $name() {
            $($crate::world::compare(stringify!($($index)*), $numpy, &$crate::world::Answers {
                types: $crate::world::types!($($index)*),
                run_time: Some(|base| {
                    let view = view_core::try_view!(base [$($index)*]);
                    view.ok().map(|view| $crate::world::seen(base, view))
                }),
            });)*
        }
    };
}

/// Forms in which every number is a constant: the types know its value, the macro does not.
macro_rules! constants {
    ($name:ident $([$($index:tt)*] $numpy:literal)*) => {
        #[test]
        fn $name() {
            $($crate::world::compare(stringify!($($index)*), $numpy, &$crate::world::Answers {
                types: $crate::world::constants!(@in_braces [] $($index)*),
                run_time: None,
            });)*
        }
    };
    (@in_braces [$($done:tt)*]) => { $crate::world::types!($($done)*) };
    (@in_braces [$($done:tt)*] - $($rest:tt)*) => { $crate::world::constants!(@in_braces [$($done)* -] $($rest)*) };
    (@in_braces [$($done:tt)*] + $($rest:tt)*) => { $crate::world::constants!(@in_braces [$($done)* +] $($rest)*) };
    (@in_braces [$($done:tt)*] : $($rest:tt)*) => { $crate::world::constants!(@in_braces [$($done)* :] $($rest)*) };
    (@in_braces [$($done:tt)*] :: $($rest:tt)*) => { $crate::world::constants!(@in_braces [$($done)* ::] $($rest)*) };
    (@in_braces [$($done:tt)*] .. $($rest:tt)*) => { $crate::world::constants!(@in_braces [$($done)* ..] $($rest)*) };
    (@in_braces [$($done:tt)*] ..= $($rest:tt)*) => { $crate::world::constants!(@in_braces [$($done)* ..=] $($rest)*) };
    (@in_braces [$($done:tt)*] $number:tt $($rest:tt)*) => {
        $crate::world::constants!(@in_braces [$($done)* { $number }] $($rest)*)
    };
}
pub(crate) use {constants, literals, types};
