//! Whether elements can be seen as others, as far as sizes and alignments go.
//!
//! The questions are asked one after the other. Each is a verdict that leads to the next question or to the sentence to refuse
//! with, so one mistake is one error.

use crate::algebra::align::evidence::{Evidence, Requirement};
use crate::algebra::dispatch::Shown;
use crate::algebra::element::element::Element;
use crate::algebra::element::rescale::{MetByAll, Multiple, Rescale, Resize};
use crate::algebra::element::size_change::{Dense, Sizes};
use crate::algebra::number::low_bits::{Bits, ZeroBits};
use crate::algebra::number::{Fails, Holds, IsEqual, Left, Number, One, Verdict};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::message::casts::*;
use crate::message::say::{Accept, Answer, Refusal, Refusal1, Refusal3};
use crate::sealed::Sealed;

/// How many bytes an element has.
pub(crate) type Size<T> = <<T as Element>::Unit as Stride>::Size;
/// Whether two element types have the same size, as far as the types know.
pub(crate) type SameSize<T, U> = IsEqual<Size<T>, Size<U>>;
/// The change of the size from `T` to `U`.
pub type ChangeOf<T, U> = <SameSize<T, U> as Sizes>::Change<Size<T>, Size<U>>;
/// The shape of the `T`s of shape `S` as `U`s.
pub type ShapeAs<S, T, U> = <S as Resize>::Resized<ChangeOf<T, U>>;
/// Their strides.
pub type StridesAs<D, T, U> = <SameSize<T, U> as Sizes>::Strides<D, <U as Element>::Unit>;
/// Whether the sizes fit.
type SizesFit<S, T, U, D> = <SameSize<T, U> as Sizes>::Fit<S, D, Size<T>, Size<U>>;
/// What is known of the address of the first element.
type StartBits<T, L> = <<L as Layout>::Align as Evidence>::Bits<<T as Element>::Align>;
/// Whether it is aligned.
type StartAligned<U, B> = <<U as Element>::Align as Requirement>::Met<B>;
/// Whether every element is aligned, as far as the types know.
pub type AllAligned<S, D, U, B> = <<U as Element>::Align as MetByAll>::All<S, D, B>;
/// The evidence that is left for the view of `U`s: what it says beyond the alignment of a `U`, if there was any before.
pub(crate) type Beyond<T, U, L> =
    <<L as Layout>::Align as Evidence>::Kept<<<U as Element>::Align as Requirement>::Beyond<StartBits<T, L>>>;
/// The layout of the result.
pub type LayoutAs<T, U, D, L> = <L as Layout>::Rows<StridesAs<D, T, U>, Beyond<T, U, L>>;
/// The answer to all questions.
pub type CastAnswerOf<S, T, U, D, L> = <SizesFit<S, T, U, D> as CastAnswer>::Sizes<S, T, U, D, L>;

/// The answer to each question about a cast: [`Accept`], or the sentence to refuse with.
pub trait CastAnswer: Sealed {
    /// Do the sizes fit?
    type Sizes<S: Shape, T: Element, U: Element, D: StrideList, L: Layout>: Answer;
    /// Is there an axis?
    type HasAxis<S: Shape, T: Element, U: Element, D: StrideList>: Answer;
    /// Are the elements along the last axis side by side?
    type Dense<S: Shape, T: Element, U: Element, D: StrideList>: Answer;
    /// Does the last axis have only one byte to divide?
    type OneByte<S: Shape, T: Element, U: Element>: Answer;
    /// Does the last axis run backwards?
    type Backwards<T: Element, U: Element, D: Stride>: Answer;
    /// Are all elements aligned, as far as the known bits say?
    type Aligned<S: Shape, D: StrideList, T: Element, U: Element, B: Bits>: Answer;
    /// Do they need no more than a `T` does, at the places of `T`s?
    type Kept<S: Shape, D: StrideList, U: Element, B: Bits>: Answer;
    /// Is the first element aligned?
    type Start<S: Shape, D: StrideList, U: Element, B: Bits>: Answer;
    /// Is such an alignment ever known?
    type Followed<U: Element, B: Bits>: Answer;
    /// Is the first element known to be aligned to one byte only?
    type Unaligned<U: Element, B: Bits>: Answer;
    /// Does axis `A` lead to aligned elements only?
    type Along<S: Shape, D: StrideList, U: Element, A: Rank>: Answer;
}

impl CastAnswer for Holds {
    type Sizes<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> =
        <AllAligned<ShapeAs<S, T, U>, StridesAs<D, T, U>, U, StartBits<T, L>> as CastAnswer>::Aligned<
            ShapeAs<S, T, U>,
            StridesAs<D, T, U>,
            T,
            U,
            StartBits<T, L>,
        >;
    type HasAxis<S: Shape, T: Element, U: Element, D: StrideList> =
        <Dense<S, D, Size<T>> as CastAnswer>::Dense<S, T, U, D>;
    type Dense<S: Shape, T: Element, U: Element, D: StrideList> =
        <IsEqual<BytesOf<S, T>, One> as CastAnswer>::OneByte<S, T, U>;
    type OneByte<S: Shape, T: Element, U: Element> = Refusal1<MsgDivideOne<U>, Shown<Size<U>>>;
    type Backwards<T: Element, U: Element, D: Stride> =
        Refusal<MsgBackwards<U>, Shown<Size<T>>, Shown<Size<U>>>;
    type Aligned<S: Shape, D: StrideList, T: Element, U: Element, B: Bits> = Accept;
    type Kept<S: Shape, D: StrideList, U: Element, B: Bits> = Accept;
    type Start<S: Shape, D: StrideList, U: Element, B: Bits> = S::AlongAll<D, U, R<0>>;
    type Followed<U: Element, B: Bits> = <IsEqual<B::Power, One> as CastAnswer>::Unaligned<U, B>;
    type Unaligned<U: Element, B: Bits> = Refusal1<MsgUnaligned<U>, Shown<NeededAlign<U>>>;
    type Along<S: Shape, D: StrideList, U: Element, A: Rank> =
        <S::Tail as Resize>::AlongAll<D::Tail, U, A::Next>;
}

impl CastAnswer for Fails {
    type Sizes<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> =
        <S::HasLast as CastAnswer>::HasAxis<S, T, U, D>;
    type HasAxis<S: Shape, T: Element, U: Element, D: StrideList> =
        Refusal<MsgSingle<U>, Shown<Size<T>>, Shown<Size<U>>>;
    type Dense<S: Shape, T: Element, U: Element, D: StrideList> =
        <<D::Last as Stride>::Backwards as CastAnswer>::Backwards<T, U, D::Last>;
    type OneByte<S: Shape, T: Element, U: Element> =
        Refusal3<MsgDivide<U>, Shown<BytesOf<S, T>>, Shown<Size<U>>, Shown<Left<BytesOf<S, T>, Size<U>>>>;
    type Backwards<T: Element, U: Element, D: Stride> = Refusal<MsgGaps<U>, Shown<Size<T>>, Shown<D::Size>>;
    // Only six bits of an address are known, so this is the question for alignments beyond them. For others those bits have the answer.
    type Aligned<S: Shape, D: StrideList, T: Element, U: Element, B: Bits> =
        <<NeededAlign<U> as Number>::Within<NeededAlign<T>> as CastAnswer>::Kept<S, D, U, B>;
    type Kept<S: Shape, D: StrideList, U: Element, B: Bits> =
        <StartAligned<U, B> as CastAnswer>::Start<S, D, U, B>;
    type Start<S: Shape, D: StrideList, U: Element, B: Bits> =
        <<NeededAlign<U> as Number>::Within<MostAligned> as CastAnswer>::Followed<U, B>;
    type Followed<U: Element, B: Bits> = Refusal<MsgBeyond<U>, Shown<NeededAlign<U>>, Shown<MostAligned>>;
    type Unaligned<U: Element, B: Bits> = Refusal<MsgAligned<U>, Shown<B::Power>, Shown<NeededAlign<U>>>;
    type Along<S: Shape, D: StrideList, U: Element, A: Rank> =
        Refusal<A::MsgAxis<U>, Shown<<D::Head as Stride>::Size>, Shown<NeededAlign<U>>>;
}

/// The question about the stride of the first axis of `S`, which is the axis `A` of the view.
pub type AlongFirst<S, D, U, A> = <<<<S as Shape>::Head as Rescale>::Few as Verdict>::Or<
    Multiple<<D as StrideList>::Head, <U as Element>::Align>,
> as CastAnswer>::Along<S, D, U, A>;
type BytesOf<S, T> = <<S as Resize>::Last as Rescale>::Bytes<Size<T>>;
type NeededAlign<U> = <<U as Element>::Align as Requirement>::Need;
/// The greatest alignment that is ever known.
type MostAligned = <ZeroBits as Bits>::Power;
