//! A job with several ways to do it, and the macro that both are written with.
//!
//! ```text
//! workloads! {
//!     name: "what it is" {
//!         static(argument: type = input) -> result { hand { … } view { … } }
//!         dynamic(argument: type = input) => (out: type = input) { hand { … } view { … } }
//!     }
//! }
//! ```
//!
//! Each block is the body of a function of its own, which takes these arguments, and `&mut out` if there is one. It is never inlined, and
//! its name in the machine code is that of the workload, then who does it and who knows the extents, as in `sum_crop_hand_static`.
//! The inputs go through `black_box`, so the compiler does not know them.
//!
//! - `hand`: loops over slices and arrays, without views.
//! - `view`: views, made by `view!`. The dynamic ones know that rows have no gaps, or not more than a step makes.
//! - `erased`: the same view as a `DynView`, through `black_box`: only run time knows its extents and strides.
//! - `memcpy`: not the job, but as many bytes copied, which is how fast it can get at all.
//!
//! Other names are peers, in `crate::peers`.

use crate::case::Case;

/// A job, and a function that makes its cases with their inputs.
pub struct Workload {
    pub name: &'static str,
    pub what: &'static str,
    pub cases: fn() -> Vec<Case>,
}

impl Workload {
    /// Those of this crate, then those of peers. Each call makes inputs that are written to anew.
    pub fn all_cases(&self) -> Vec<Case> {
        let own = (self.cases)();
        #[cfg(feature = "peers")]
        let own = {
            let peers = crate::peers::all().filter(|peer| peer.name == self.name);
            own.into_iter()
                .chain(peers.flat_map(|peer| (peer.cases)()))
                .collect()
        };
        own
    }
}

macro_rules! workloads {
    ($($name:ident $(: $what:literal)? {
        $($extents:ident $arguments:tt $(-> $result:ty)? $(=> $out:tt)? { $($bodies:tt)* })*
    })*) => {
        pub const ALL: &[$crate::workload::Workload] = &[$($crate::workload::Workload {
            name: stringify!($name),
            what: concat!($($what)?),
            cases: || {
                let mut cases = Vec::new();
                $(section!(cases $name $extents $arguments ($($result)?) ($($out)?) $($bodies)*);)*
                cases
            },
        }),*];
    };
}

/// The functions with the same arguments.
macro_rules! section {
    ($cases:ident $name:ident $extents:ident $arguments:tt $result:tt $out:tt $($by:ident $body:block)*) => {
        $(measured!($by $cases $name $extents $arguments $result $out $body);)*
    };
}

macro_rules! measured {
    (
        $by:ident $cases:ident $name:ident $extents:ident
        ($($argument:ident: $type:ty = $input:expr),* $(,)?) ($result:ty) () $body:block
    ) => {{
        #[inline(never)]
        #[export_name = concat!(stringify!($name), "_", stringify!($by), "_", stringify!($extents))]
        fn measured($($argument: $type),*) -> $result {
            sign!($name $by $extents);
            $body
        }

        $(let $argument: $type = $input;)*
        $cases.push($crate::case::Case::reads(
            names!($name $by $extents),
            move || measured($(std::hint::black_box($argument)),*),
        ));
    }};
    (
        $by:ident $cases:ident $name:ident $extents:ident
        ($($argument:ident: $type:ty = $input:expr),* $(,)?) () (($out:ident: $changed:ty = $initial:expr)) $body:block
    ) => {{
        #[inline(never)]
        #[export_name = concat!(stringify!($name), "_", stringify!($by), "_", stringify!($extents))]
        fn measured($out: &mut $changed, $($argument: $type),*) {
            sign!($name $by $extents);
            $body
        }

        $(let $argument: $type = $input;)*
        $cases.push($crate::case::Case::writes(
            names!($name $by $extents),
            $initial,
            move |out| measured(out, $(std::hint::black_box($argument)),*),
        ));
    }};
}

/// Makes the machine code of a function differ from all other, by its name. Functions of equal code are merged into one, and could not be told apart.
macro_rules! sign {
    ($name:ident $by:ident $extents:ident) => {
        std::hint::black_box(concat!(stringify!($name), stringify!($by), stringify!($extents)).as_ptr());
    };
}

macro_rules! names {
    ($name:ident $by:ident $extents:ident) => {
        [
            stringify!($by),
            stringify!($extents),
            concat!(stringify!($name), "_", stringify!($by), "_", stringify!($extents)),
        ]
    };
}
