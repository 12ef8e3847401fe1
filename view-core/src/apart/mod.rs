//! Several unique views of one base: what each takes of every axis, and the proof that no two meet.
//!
//! Two views are apart if on some axis of the base no position is in both. The positions that slices select are
//! arithmetic progressions, so the proof is exact. Types make it as far as they know the positions
//! (`meeting`), the same numbers at run time where they do not (`check`).

mod check;
mod field;
mod meeting;
mod order;
mod plan;
mod progress;
mod progression;
mod say;
mod several;
mod take;
mod tracks;

// For `progress`, which takes the types of its numbers from here; a `Wide` has room for any product of two.
use core::primitive::{isize, u128 as Wide, usize};

pub use field::{inside, Inside};
pub use meeting::{Apart, Both, Open, Outcome};
pub use progress::Progress;
pub use progression::{Down, Pace, Single, Slice, Somewhere, Steps, Track, Unit, Unknown, Up, Way, Whole};
pub use say::{certain, Certain, Pair, PairFrom, Quoted};
pub use tracks::{Entry, Gone, Inserted, Kept, Old, Origin, Tracks};
