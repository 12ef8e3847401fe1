//! What the types say that an index selects is what the rule says at run time, and nothing where the rule has to be asked.

use crate::algebra::disjoint::indexed::fixed;
use crate::algebra::disjoint::progression::WholeAxis;
use crate::__::*;

/// Compares the two on an axis of 7 positions.
macro_rules! static_indices {
    ($($Index:ty)*) => {$(
        let asked = <$Index as OnAxis>::select((), 7, 0).ok();
        assert!(asked.is_some());
        assert_eq!(fixed::<WholeAxis<E7>, $Index>(), asked, stringify!($Index));
        assert_eq!(fixed::<WholeAxis<Dyn>, $Index>(), None, stringify!($Index));
    )*};
}

#[test]
fn static_indices_of_a_static_extent() {
    static_indices!(All At<L0> At<L4> AtEnd<L1> AtEnd<L7>);
}

#[test]
fn static_slices_of_a_static_extent() {
    static_indices!(Ends<L2, E3, L5> Onward<L7> Onward<L1, By3> Trim<L1, L3> Every<By3> Every<Back<By1>> Every<Back<By3>>);
    // `-5..-2`
    static_indices!(Span<Behind<L5>, Behind<L2>, By1, Exactly<E3>, L5, EndPast>);
}

#[test]
fn run_time_indices_have_to_be_asked() {
    assert_eq!(fixed::<WholeAxis<E7>, Pick>(), None);
    assert_eq!(fixed::<WholeAxis<E7>, PickEnd>(), None);
    // The count alone is not enough.
    assert_eq!(fixed::<WholeAxis<E7>, Runtime<Exactly<E3>>>(), None);
}
