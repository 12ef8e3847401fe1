//! Several views that live at the same time, and are used by turns.

use crate::elements::{Look, Put};
use crate::lent::{addresses, Lent};
use crate::read::{read, ByIndex};
use crate::write::{write, ByIndexMut};
use crate::{unsound, MOST};
use view_core::{Layout, Shape, View, ViewMut};

/// A view that is one of several.
pub trait OneOf<'v> {
    /// Asserts that it stays in the bytes `lent`, and returns its addresses, with the size of an element.
    fn taken(&self, lent: &Lent) -> (Vec<usize>, usize);
    /// A function that uses its elements, or the first of them if there are many, each time that it is called.
    fn user(self) -> Box<dyn FnMut() + 'v>;
    /// Uses it by itself in every way there is.
    fn alone(&mut self, lent: &Lent);
    /// Whether it is a unique view.
    const UNIQUE: bool;
}

impl<'v, 'a: 'v, T: Look + 'a, S: Shape + 'a, L: Layout + 'a> OneOf<'v> for View<'a, T, S, L>
where
    View<'a, T, S, L>: ByIndex<T, S>,
{
    const UNIQUE: bool = false;
    fn taken(&self, lent: &Lent) -> (Vec<usize>, usize) {
        lent.hold(self);
        (Vec::new(), size_of::<T>())
    }
    fn user(self) -> Box<dyn FnMut() + 'v> {
        Box::new(move || self.iter().take(MOST).for_each(T::look))
    }
    fn alone(&mut self, lent: &Lent) {
        read(*self, lent);
    }
}

impl<'v, 'a: 'v, T: Put + 'a, S: Shape + 'a, L: Layout + 'a> OneOf<'v> for ViewMut<'a, T, S, L>
where
    for<'b> ViewMut<'b, T, S, L>: ByIndexMut<T, S>,
    for<'b> View<'b, T, S, L>: ByIndex<T, S>,
{
    const UNIQUE: bool = true;
    fn taken(&self, lent: &Lent) -> (Vec<usize>, usize) {
        lent.hold_unique(self);
        let all = addresses(self.as_ptr().addr(), self.shape().as_ref(), self.strides().as_ref());
        (all, size_of::<T>())
    }
    fn user(self) -> Box<dyn FnMut() + 'v> {
        // One reference for each element, all alive from now on.
        let mut all: Vec<&mut T> = self.into_iter().take(MOST).collect();
        Box::new(move || all.iter_mut().for_each(|element| element.put()))
    }
    fn alone(&mut self, lent: &Lent) {
        write(self.reborrow(), lent);
    }
}

/// Uses views that exist at the same time: each by itself, and then all by turns.
pub fn together<'v, V: OneOf<'v>>(views: impl IntoIterator<Item = V>, lent: &Lent) {
    let mut all: Vec<V> = views.into_iter().take(MOST).collect();
    apart(all.iter().map(|view| view.taken(lent)), V::UNIQUE);
    all.iter_mut().take(3).for_each(|view| view.alone(lent));
    by_turns(all.into_iter().map(V::user).collect());
}

/// The same for a tuple of views: `tuple!(lent; a b c)`.
#[macro_export]
macro_rules! tuple {
    ($lent:expr; $($view:ident)+) => {{
        use $crate::several::{apart, by_turns, OneOf};
        let all = [$($view.taken($lent)),+];
        apart(all.into_iter(), true);
        $(let mut $view = $view; $view.alone($lent);)+
        by_turns(vec![$($view.user()),+]);
    }};
}

/// Asserts that unique views share no byte.
pub fn apart(views: impl Iterator<Item = (Vec<usize>, usize)>, unique: bool) {
    if cfg!(miri) || !unique {
        return;
    }
    let mut all: Vec<(usize, usize)> = views
        .flat_map(|(starts, size)| starts.into_iter().map(move |start| (start, start + size)))
        .filter(|(start, end)| start < end)
        .collect();
    all.sort_unstable();
    if let Some(two) = all.windows(2).find(|two| two[1].0 < two[0].1) {
        unsound!("two unique views share bytes: {two:x?}");
    }
}

/// Calls all of them, forwards, backwards and forwards.
pub fn by_turns(mut users: Vec<Box<dyn FnMut() + '_>>) {
    for _ in 0..2 {
        users.iter_mut().for_each(|user| user());
        users.iter_mut().rev().for_each(|user| user());
    }
}
