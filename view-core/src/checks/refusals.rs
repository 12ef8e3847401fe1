//! A refusal says its sentence about numbers as people read them.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::Number;
use crate::message::say::{Accepted, Msg, Msg1, Msg3, Refusal, Refusal1, Refusal3};

impl<Why: Msg1<Shown<N>>, N: Number> Accepted for Refusal1<Why, N> {}
impl<Why: Msg<Shown<N>, Shown<M>>, N: Number, M: Number> Accepted for Refusal<Why, N, M> {}
impl<Why: Msg3<Shown<N>, Shown<M>, Shown<K>>, N: Number, M: Number, K: Number> Accepted
    for Refusal3<Why, N, M, K>
{
}
