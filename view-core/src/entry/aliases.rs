//! Type aliases that `shape!` writes. With nested types instead, `clippy::type_complexity` would warn in the user's code.

use crate::algebra::number::{UInt, B0, B1};

macro_rules! digits {
    ($($Then:ident $b3:ident $b2:ident $b1:ident $b0:ident;)*) => {$(
        #[doc = concat!("`H` and one hexadecimal digit more: `16·H` and the digit of `", stringify!($Then), "`")]
        pub type $Then<H> = UInt<UInt<UInt<UInt<H, $b3>, $b2>, $b1>, $b0>;
    )*};
}
digits! {
    Then0 B0 B0 B0 B0;
    Then1 B0 B0 B0 B1;
    Then2 B0 B0 B1 B0;
    Then3 B0 B0 B1 B1;
    Then4 B0 B1 B0 B0;
    Then5 B0 B1 B0 B1;
    Then6 B0 B1 B1 B0;
    Then7 B0 B1 B1 B1;
    Then8 B1 B0 B0 B0;
    Then9 B1 B0 B0 B1;
    ThenA B1 B0 B1 B0;
    ThenB B1 B0 B1 B1;
    ThenC B1 B1 B0 B0;
    ThenD B1 B1 B0 B1;
    ThenE B1 B1 B1 B0;
    ThenF B1 B1 B1 B1;
}

macro_rules! shapes {
    ($($Axes:ident<$($E:ident)*>;)*) => {$(
        /// The shape of these extents.
        pub type $Axes<$($E),*> = shapes!(@ $($E)*);
    )*};
    (@ $E:ident $($rest:ident)*) => { ($E, shapes!(@ $($rest)*)) };
    (@) => { () };
}

macro_rules! public_shapes {
    ($($Axes:ident<$($E:ident)*> $written:literal $example:literal;)*) => {$(
        #[doc = concat!("The shape ", $written, ", where a macro cannot stand, as in a struct that derives.")]
        ///
        /// ```
        /// use view_core::{Const, Dyn, Extent, Layout, S1, S2, S3, S4, S5, S6, View};
        ///
        /// #[derive(Clone, Copy, Debug)]
        /// struct Image<'a, T: view_core::Element, N: Extent, L: Layout> {
        #[doc = concat!("    pixels: View<'a, T, ", $example, ", L>,")]
        /// }
        /// ```
        pub type $Axes<$($E),*> = shapes!(@ $($E)*);
    )*};
}
public_shapes! {
    S1<A> "`shape![A]`" "S1<N>";
    S2<A B> "`shape![A, B]`" "S2<Dyn, N>";
    S3<A B C> "`shape![A, B, C]`" "S3<Dyn, N, Const<3>>";
    S4<A B C D> "`shape![A, B, C, D]`" "S4<Dyn, N, Dyn, Const<3>>";
    S5<A B C D E> "`shape![A, B, C, D, E]`" "S5<Dyn, N, N, Dyn, Const<3>>";
    S6<A B C D E F> "`shape![A, B, C, D, E, F]`" "S6<Dyn, N, N, N, Dyn, Const<3>>";
}

shapes! {
    Axes1<A>;
    Axes2<A B>;
    Axes3<A B C>;
    Axes4<A B C D>;
    Axes5<A B C D E>;
    Axes6<A B C D E F>;
    Axes7<A B C D E F G>;
    Axes8<A B C D E F G H>;
    Axes9<A B C D E F G H I>;
    Axes10<A B C D E F G H I J>;
    Axes11<A B C D E F G H I J K>;
    Axes12<A B C D E F G H I J K L>;
    Axes13<A B C D E F G H I J K L M>;
    Axes14<A B C D E F G H I J K L M N>;
    Axes15<A B C D E F G H I J K L M N O>;
    Axes16<A B C D E F G H I J K L M N O P>;
}
