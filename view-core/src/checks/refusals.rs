//! A refusal says its sentence about numbers as people read them.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::Number;
use crate::message::say::{Accepted, Msg, Msg1, Msg3, Reject};

impl<Why: Msg1<Shown<N>>, N: Number> Accepted for Reject<Why, (N, ())> {}
impl<Why: Msg<Shown<N>, Shown<M>>, N: Number, M: Number> Accepted for Reject<Why, (N, (M, ()))> {}
impl<Why: Msg3<Shown<N>, Shown<M>, Shown<K>>, N: Number, M: Number, K: Number> Accepted
    for Reject<Why, (N, (M, (K, ())))>
{
}
