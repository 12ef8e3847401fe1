//! What follows for a reshape from a verdict.

use crate::algebra::number::{Fails, Holds};
use crate::algebra::reshape::case::Case;
use crate::algebra::reshape::case::ChooseCase;
use crate::algebra::reshape::walk::Join;

impl ChooseCase for Holds {
    type Case<A: Case, B: Case> = A;
    type Join<A: Join, B: Join> = A;
}

impl ChooseCase for Fails {
    type Case<A: Case, B: Case> = B;
    type Join<A: Join, B: Join> = B;
}
