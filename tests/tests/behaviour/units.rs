//! Elements without size: a view has one at each position, and no bytes.

use view_core::{may_share_memory, shape, shares_memory, view, Dyn, Element, Layout, Shape, View};

#[derive(Element, Clone, Debug, PartialEq, Default)]
struct Unit;

#[derive(Element, Clone, Copy)]
struct Marked {
    mark: (),
    marks: [(); 3],
    number: u32,
}

/// The facts about a view of elements without size.
#[track_caller]
fn units<T: Element + Clone + PartialEq + std::fmt::Debug, S: Shape, L: Layout>(
    view: View<'_, T, S, L>,
    extents: &[usize],
) {
    let count: usize = extents.iter().product();
    assert_eq!(view.shape().as_ref(), extents);
    assert_eq!(
        (view.len(), view.size_bytes(), view.rank()),
        (count, 0, extents.len())
    );
    assert!(view.strides().as_ref().iter().all(|stride| *stride == 0));
    assert!(view.as_ptr().is_aligned() && !view.as_ptr().is_null());
    assert_eq!(
        (view.iter().len(), view.iter().count(), view.iter().rev().count()),
        (count, count, count)
    );
    assert_eq!(view.iter().fold(0, |seen, _| seen + 1), count);
    assert_eq!((view.indexed_iter().count(), view.to_vec().len()), (count, count));
    assert_eq!(
        view.indexed_iter()
            .map(|(index, _)| index.as_ref().to_vec())
            .collect::<std::collections::BTreeSet<_>>()
            .len(),
        count
    );
    assert_eq!(
        (view.is_contiguous(), view.try_as_slice().map(<[T]>::len)),
        (true, Some(count))
    );
    assert!(view.copy() == view.copy() && view.copy().as_slice().len() == count);
    assert!(!shares_memory(&view, &view) && !may_share_memory(&view, &view) && !view.is_overlapping());
    assert!(format!("{view:?}").len() > 2);
}

macro_rules! of_units {
    ($base:ident) => {{
        units(view!($base), &[2, 3]);
        units(view!($base[1]), &[3]);
        units(view!($base[1, 2]), &[]);
        units(view!($base[::-1, ::2]), &[2, 2]);
        units(view!($base[.., 1..]), &[2, 2]);
        units(view!($base[newaxis, ..., -1]), &[1, 2]);
        units(view!($base.T), &[3, 2]);
        units(view!($base.T[1:0:-1]), &[1, 2]);
        units(view!($base.diagonal), &[2]);
        units(view!($base.reshape[_]), &[6]);
        units(view!($base.reshape[3, 1, 2]), &[3, 1, 2]);
        units(view!($base.broadcast[4, 2, 3]), &[4, 2, 3]);
        units(view!($base.windows[1, 2]), &[2, 2, 1, 2]);
        units(view!($base.tiles[2, 1]), &[1, 3, 2, 1]);
        units(view!($base).select(1, &[2, 2, 0, 1]).view(), &[2, 4]);
        let (before, behind) = view!($base).split_at::<1, 1>();
        units(before, &[2, 1]);
        units(behind, &[2, 2]);
        assert_eq!(view!($base).outer_iter().map(|row| units(row, &[3])).count(), 2);
        assert_eq!(view!($base).tile_iter::<shape![1, 3]>().map(|tile| units(tile, &[1, 3])).count(), 2);
        assert!(view!($base) == view!($base[::-1]));
        let mask = [[true, false, true], [false, true, false]];
        units(view!($base).mask(&view!(mask)).view(), &[3]);
        assert!(view!($base).get([1, 2]).is_some() && view!($base).get([1, 3]).is_none());
    }};
}

/// `of_units!` takes long to compile: without the feature `exhaustive`, each kind of base has one kind of elements.
#[test]
fn elements_without_size() {
    let (base, units) = ([[(); 3]; 2], [[Unit, Unit, Unit], [Unit, Unit, Unit]]);
    of_units!(units);
    #[cfg(feature = "exhaustive")]
    of_units!(base);
    let (base, units) = (base.to_vec(), units.to_vec());
    of_units!(base);
    #[cfg(feature = "exhaustive")]
    of_units!(units);
    let (base, units) = (
        view!(base).reshape_to::<shape![Dyn, Dyn]>([2, 3]),
        view!(units).reshape_to::<shape![Dyn, Dyn]>([2, 3]),
    );
    of_units!(units);
    #[cfg(feature = "exhaustive")]
    of_units!(base);
    #[cfg(not(feature = "exhaustive"))]
    assert_eq!(base.len(), units.len());
}

#[test]
fn elements_without_size_are_written() {
    let mut base = [[Unit, Unit, Unit], [Unit, Unit, Unit]];
    view!(mut base).fill(Unit);
    let mut seen = 0;
    view!(mut base[.., ::2]).map_inplace(|_| seen += 1);
    assert_eq!((seen, view!(mut base).iter_mut().count()), (4, 6));
    let (one, other) = view!(mut base => [0], [1]);
    assert_eq!((one.len(), other.len()), (3, 3));
    let other = base.clone();
    view!(mut base).assign(&view!(other));
    assert_eq!(view!(mut base).outer_iter_mut().count(), 2);
    assert_eq!(view!(mut base).as_cells().len(), 6);
    assert_eq!(view!(mut base).tile_iter_mut::<shape![1, 1]>().count(), 6);
}

#[test]
fn fields_without_size() {
    let base = [Marked {
        mark: (),
        marks: [(); 3],
        number: 5,
    }; 4];
    let marks = view!(base.field(mark));
    assert_eq!(
        (marks.shape(), marks.strides(), marks.size_bytes()),
        ([4], [4], 0)
    );
    assert_eq!(marks.iter().count(), 4);
    let marks = view!(base[::-1].field(marks));
    assert_eq!((marks.shape(), marks.strides()), ([4, 3], [-4, 0]));
    assert_eq!((marks.iter().count(), marks.to_vec().len()), (12, 12));
    assert!(!shares_memory(&marks, &view!(base)));
    assert_eq!(view!(base.field(number)).iter().sum::<u32>(), 20);
    let mut base = base.to_vec();
    let (mark, number) = view!(mut base => .field(mark), .field(number));
    assert_eq!((mark.len(), number.len()), (4, 4));
}

#[test]
fn a_clone_of_an_element_without_size_is_a_clone() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static CLONES: AtomicUsize = AtomicUsize::new(0);
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    #[derive(Element, Debug)]
    struct Counted;
    impl Clone for Counted {
        fn clone(&self) -> Self {
            CLONES.fetch_add(1, Ordering::Relaxed);
            Counted
        }
    }
    impl Drop for Counted {
        fn drop(&mut self) {
            DROPS.fetch_add(1, Ordering::Relaxed);
        }
    }
    let base = [Counted, Counted, Counted];
    let copy = view!(base[::-1]).copy();
    let seen = (CLONES.load(Ordering::Relaxed), DROPS.load(Ordering::Relaxed));
    assert_eq!(seen, (3, 0));
    drop(copy);
    assert_eq!(DROPS.load(Ordering::Relaxed), 3);
    drop(base);
    assert_eq!(
        (CLONES.load(Ordering::Relaxed), DROPS.load(Ordering::Relaxed)),
        (3, 6)
    );
}
