"""Flip one comparison, digit or verdict at a time and see whether a test notices: .ci/mutants.py [-n | -b] [NAME…]

The gate mutants of .ci/full runs it. Each mutant of the table is tried on a copy of the repository in target/mutants, on the few tests
that it names, which are the ones that should notice it. These pass on the code as it is, or the script ends: what does not compile
anyway would notice everything. NAME is an area, a mutant or a test: `bounds`, `bounds/3`, `proofs`. `-n` only checks that the text of
every mutant is there, once; `-b` only runs the tests on the code as it is.
"""

import functools
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TREE = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "mutants"
SUITES = "tests/tests/behaviour", "tests/tests/recorded"
TABLE = """# bounds
view-core/src/algebra/index/rule.rs proofs
Edge::Start(index) if index < length → Edge::Start(index) if index <= length
Edge::End(back) if back >= 1 && back <= length => Ok → Edge::End(back) if back <= length => Ok
back <= length => Ok(length - back) → back < length => Ok(length - back)
Edge::Open if length > 0 => Ok(0) → Edge::Open => Ok(0)
Edge::Start(start) if start <= length => start, → Edge::Start(start) if start < length => start,
Edge::End(back) if back <= length => length - back, ⏎ Edge::End(back) => return Err(ViewError::SliceStartFromEnd → Edge::End(back) if back < length => length - back, ⏎ Edge::End(back) => return Err(ViewError::SliceStartFromEnd
Stop::Start(stop) if stop <= length → Stop::Start(stop) if stop < length
Stop::Through(last) if last < length => last + 1 → Stop::Through(last) if last <= length => last + 1
end: last.saturating_add(1), → end: last,
match gaps.checked_mul(step) { ⏎ Some(span) if span < length - start → match Some(gaps.wrapping_mul(step)) { ⏎ Some(span) if span < length - start
match gaps.checked_mul(step) { ⏎ Some(span) if span < above_start → match Some(gaps.wrapping_mul(step)) { ⏎ Some(span) if span < above_start
Some(span) if span < length - start → Some(span) if span <= length - start
if stop < start { → if stop <= start {
(stop - start).div_ceil(step) → (stop - start) / step
Edge::Start(start) if start < length => start + 1 → Edge::Start(start) if start <= length => start + 1
Stop::Start(stop) if stop < length => stop + 1 → Stop::Start(stop) if stop < length => stop
Edge::End(back) if back >= 1 && back <= length => length - back + 1, ⏎ Edge::End(back) => return Err(ViewError::SliceStartFromEnd → Edge::End(back) if back <= length => length - back + 1, ⏎ Edge::End(back) => return Err(ViewError::SliceStartFromEnd
Stop::Through(last) if last < length => last, → Stop::Through(last) if last < length => last + 1,
Some(span) if span < above_start → Some(span) if span <= above_start
if above_start < above_stop { → if above_start <= above_stop {
first: above_start.saturating_sub(1), → first: above_start,
above_stop - 1); → above_stop);
StepValue::Up(0) | StepValue::Down(0) => Err → StepValue::Up(0) => Err
Self::Up(size) => stride.wrapping_mul(size as isize), → Self::Up(size) => stride.saturating_mul(size as isize),
wrapping_mul(size as isize).wrapping_neg(), → wrapping_mul(size as isize),
Self::Up(size) => Self::Down(size), → Self::Up(size) => Self::Up(size),
if step < 0 { → if step <= 0 {
view-core/src/algebra/index/claim.rs proofs
Some(extent.saturating_sub(n).div_ceil(step)) → Some(extent.saturating_sub(n) / step)
Some(n.saturating_sub(extent).div_ceil(step)) → Some(n.wrapping_sub(extent).div_ceil(step)) ≡ a place is on an axis of at most `n` positions before it is asked
Some(n.saturating_sub(extent).div_ceil(step)) → Some(n.saturating_sub(extent) / step)
Self::Shorter(n) => extent <= n → Self::Shorter(n) => extent < n
Self::Longer(n) => extent >= n → Self::Longer(n) => extent > n
StepValue::Up(0) | StepValue::Down(0) => return None → StepValue::Up(0) => return None
Stop::Through(z) => z.checked_add(1), → Stop::Through(z) => Some(z),
Edge::Start(a) => a.checked_add(n), → Edge::Start(a) => Some(a),
Edge::Start(a) => a.checked_add(1), → Edge::Start(a) => Some(a),
Stop::Start(b) => b.checked_add(1), → Stop::Start(b) => Some(b), ≡ the start or the room already asks for as much
(Edge::Start(a), Stop::Start(b)) => exactly(b.checked_sub(a), step) → (Edge::Start(a), Stop::Start(b)) => exactly(Some(b.wrapping_sub(a)), step)
(Edge::Start(a), Stop::End(b)) => shorter(a.checked_add(b)) → (Edge::Start(a), Stop::End(b)) => shorter(Some(a.wrapping_add(b)))
Stop::Through(z)) if step == 1 → Stop::Through(z)) if step >= 1
exactly(stop.checked_sub(a), 1) → exactly(Some(stop.wrapping_sub(a)), 1)
Stop::Count(n)) if step == 1 → Stop::Count(n)) if step >= 1
(Edge::End(a), Stop::Start(b)) => longer(a.checked_add(b)) → (Edge::End(a), Stop::Start(b)) => longer(Some(a.wrapping_add(b)))
(Edge::End(a), Stop::End(b)) => exactly(a.checked_sub(b), step) → (Edge::End(a), Stop::End(b)) => exactly(Some(a.wrapping_sub(b)), step)
(Edge::End(0), _) | (_, Stop::End(0)) => None, → (Edge::End(0), _) => None,
(Edge::End(0), _) | (_, Stop::End(0)) => None, → (_, Stop::End(0)) => None,
(Edge::Open, Stop::Start(b)) => shorter(b.checked_add(1)) → (Edge::Open, Stop::Start(b)) => shorter(Some(b))
(Edge::Start(a), Stop::Open) => exactly(a.checked_add(1), step) → (Edge::Start(a), Stop::Open) => exactly(Some(a.wrapping_add(1)), step) ≡ the least extent is beyond all numbers then
(Edge::Start(a), Stop::Start(b)) => exactly(a.checked_sub(b), step) → (Edge::Start(a), Stop::Start(b)) => exactly(Some(a.wrapping_sub(b)), step)
(Edge::End(a), Stop::Open) => shorter(a.checked_sub(1)) → (Edge::End(a), Stop::Open) => shorter(Some(a))
(Edge::End(a), Stop::End(b)) => exactly(b.checked_sub(a), step) → (Edge::End(a), Stop::End(b)) => exactly(Some(b.wrapping_sub(a)), step)
Some(n) => Some(CountValue::Exactly(n.div_ceil(step))), → Some(n) => Some(CountValue::Exactly(n / step)),
if a > b { → if a < b { @ ui:build/slice-past-a-short-axis-by-hand
view-core/src/algebra/index/place.rs proofs
same && need >= least → same || need >= least @ ui:build/slice-of-a-wrong-count-by-hand
need >= least → need > least @ index_static
a.div_ceil(rule.step.size()) == b → a / rule.step.size() == b @ core
StepValue::Down(_) => First::FromEnd(1) → StepValue::Down(_) => First::FromEnd(0)
CountValue::Longer(n) => n, ⏎ _ => usize::MAX → CountValue::Longer(n) => n + 1, ⏎ _ => usize::MAX
self.least <= extent && extent <= self.most → self.least <= extent || extent <= self.most @ core
place.least <= extent && extent <= place.most → place.least <= extent || extent <= place.most @ core
empty = empty || place → empty = empty && place
let mut empty = rest == 0 → let mut empty = rest == 1
(StepValue::Up(1), CountValue::Shorter(0)) => Takes::Whole → (StepValue::Up(_), CountValue::Shorter(0)) => Takes::Whole
whole = whole && matches!(takes, Takes::Whole) → whole = whole || matches!(takes, Takes::Whole)
if back == 0 { usize::MAX } else { back } → back
start <= end && end - start == count → start <= end || end - start == count
start <= both && matches!(step, StepValue::Up(1..)) → start <= both && matches!(step, StepValue::Up(_))
count: CountValue::Shorter(both), ⏎ step, ⏎ least: both, → count: CountValue::Shorter(both), ⏎ step, ⏎ least: start,
view-core/src/algebra/index/takes.rs proofs
StepValue::Up(1) => Self::Run → StepValue::Up(_) => Self::Run
Self::One => rows, → Self::One => true,
Self::Run | Self::Whole => whole → Self::Run | Self::Whole => rows
view-core/src/algebra/index/slice.rs index_static
Place::from(A::VALUE, A::VALUE, K::VALUE) → Place::from(A::VALUE, A::VALUE + 1, K::VALUE)
Both::VALUE - A::VALUE → Both::VALUE
NeedA::VALUE > NeedZ::VALUE → NeedA::VALUE < NeedZ::VALUE
E => E::Less<Both, K> → E => E::Less<A, K>
E => <A::TakenFrom<<Z::Nat as Nat>::Inc> as → E => <A::TakenFrom<Z::Nat> as @ world
view-core/src/algebra/index/item.rs errors
D::tail(strides), axis + 1) → D::tail(strides), axis)
Rest::follow::<R>(rest, args, axis + 1) → Rest::follow::<R>(rest, args, axis) ≡ `select` has met every error before
view-core/src/algebra/index/on_axis.rs errors
count: CountValue::Shorter(0) → count: CountValue::Shorter(1) @ index_static
view-core/src/algebra/index/position.rs errors
AtEnd<N>, () => Edge::End(N::VALUE) → AtEnd<N>, () => Edge::Start(N::VALUE) @ index_dyn
view-core/src/algebra/shape/static_extent.rs index_static
type Holds<N: Number> = N::Below<$N> → type Holds<N: Number> = N::Within<$N> @ ui:bounds/index-past-axis,bounds/end-past-axis,bounds/constant-count-past-axis,shape/reshape-other-count
type AtLeast<N: Number> = N::Within<$N> → type AtLeast<N: Number> = N::Below<$N>
type AtMost<N: Nat> = <$N as Number>::Within<N> → type AtMost<N: Nat> = <$N as Number>::Below<N>
(extent == <Self as Number>::VALUE) → (extent <= <Self as Number>::VALUE) @ broadcasts
view-core/src/algebra/index/slice.rs const_generics
Unless<A::Within<Z::Nat>, MsgOrder<AXIS>, A, Z, → Unless<A::Below<Z::Nat>, MsgOrder<AXIS>, A, Z,
view-core/src/algebra/number/digits.rs core
Less4 Covers4 TakenFromBorrowed Below Push1); → Less4 Covers4 TakenFromBorrowed Within Push1);
inc <<$High as Nat>::Inc as Nat>::Digit0; → inc <$High as Nat>::Digit0;
view-core/src/algebra/reshape/numbers.rs reshapes
O: OldAxes> = OldZero; → O: OldAxes> = S::Laid<R, OldOne<O>>;
view-core/src/algebra/number/digits.rs core
dec <<$High as Nat>::Dec as Subtracted>::Push3; → dec <$High as Nat>::Digit3;
half <V::Shift0 as Nat>::Inc; → half V::Shift0; @ index_static
type RoundUp<Q: Nat> = Q::Inc; → type RoundUp<Q: Nat> = Q; @ numbers
Less3 Covers3 TakenFrom Within Push0, → Less3 Covers3 TakenFrom Below Push0, @ numbers
view-core/src/algebra/number/addition.rs core
Add2 Add3: Add0 Plus Digit2, Add1 Plus Digit3, Add2 PlusOne → Add2 Add3: Add0 Plus Digit2, Add1 Plus Digit3, Add2 Plus
[] One = 4 * UTerm, few Holds → [] One = 4 * UTerm, few Fails @ alignment
<<$M as Addition>::Plus<$M> as Addition>::Plus<$M> → <$M as Addition>::Plus<$M>
view-core/src/algebra/number/divide.rs core
$([Digit2 $r])* → $([Digit3 $r])*
Fits0<K, Q, R::Digit2> → Fits1<K, Q, R::Digit2>
view-core/src/view/access.rs methods
if index >= length { → if index > length {
if length > 1 { → if length > 0 {
view-core/src/api/iter/walk/positions.rs proofs
.fold(1, |product: usize, → .fold(2, |product: usize,
product.wrapping_mul(length) → product.saturating_mul(length)
*index = length - 1; ⏎ back.offset → *index = length; ⏎ back.offset
if let ([index], [stride]) → if let ([index, ..], [stride, ..])
if *index < length { → if *index <= length {
if let Some(before) = index.checked_sub(1) → if let Some(before) = index.checked_sub(2)
*index = length - 1; ⏎ self.back.offset → *index = length; ⏎ self.back.offset
n.checked_sub(length - from) → n.checked_sub(length - from + 1)
let Some(beyond) = beyond else { break }; ⏎ n = 1 + beyond / length; → let Some(beyond) = beyond else { break }; ⏎ n = beyond / length;
n.wrapping_sub(from + 1) → n.wrapping_sub(from)
break; ⏎ } ⏎ n = 1 + beyond / length; → break; ⏎ } ⏎ n = beyond / length;
view-core/src/api/iter/walk/runs.rs proofs
if count > self.here { self.here } else { count } → count
if self.is_at_end() { ⏎ self.reach(); → if false { ⏎ self.reach();
let none = runs == 0 || run == 0; → let none = runs == 0;
let none = runs == 0 || run == 0; → let none = run == 0;
self.behind == self.most && self.count == self.run → self.count == self.run
self.count == self.run && self.here == self.run → self.count == self.run
self.here = if self.behind == 0 { self.count } else { self.run }; → self.here = self.run;
{ self.count } else { self.run } - skipped; → { self.run } else { self.run } - skipped;
if axis == 0 || index < extent { → if axis == 0 || index <= extent {
if carry >= extent - from { → if carry > extent - from {
(index, turns) = (beyond % extent, 1 + beyond / extent); → (index, turns) = (beyond % extent, beyond / extent);
if carry > from { → if carry >= from {
(index, turns) = (extent - 1 - beyond % extent, 1 + beyond / extent); → (index, turns) = (extent - 1 - beyond % extent, beyond / extent);
if beyond >= self.rest() { → if beyond > self.rest() {
self.enter(1 + beyond / self.run, beyond % self.run); → self.enter(1 + beyond / self.run, 0);
if n >= rest { → if n > rest {
if n < self.count { → if n <= self.count {
self.count = self.run - beyond % self.run; → self.count = self.run;
if self.count == 0 { ⏎ self.leave(1); → if self.count == 1 { ⏎ self.leave(1);
second.skip(n); → second.skip(n + 1);
view-core/src/api/iter/outer.rs iteration
S::Tail::len(tail) == 0 → S::Tail::len(tail) == 1
view-core/src/api/iter/parts.rs half_used
step.wrapping_mul(i as isize) → step.wrapping_mul(i as isize + 1)
view-core/src/api/iter/lanes.rs lanes
if !view.is_empty() { → if !view.is_empty() || true {
view-core/src/algebra/shape/offsets.rs zips
let axis = extents.len() - 1 - behind; → let axis = extents.len() - behind;
view-core/src/algebra/shape/offsets/offset.rs proofs
self.unsigned_abs() < other.unsigned_abs() → self.unsigned_abs() <= other.unsigned_abs()
self.0.is(other.0) && self.1.is(other.1) → self.0.is(other.0) || self.1.is(other.1)
(!other.0.is_below(self.0) && self.1.is_below(other.1)) → self.1.is_below(other.1)
view-core/src/algebra/shape/offsets/nest.rs proofs
if extents[axis] == 0 { → if extents[axis] <= 1 {
(outer == 1 || strides[axis].is → (outer <= 2 || strides[axis].is
strides[next].times(inner) → strides[next].times(outer)
!kept(next, inner) && (outer → (outer
(thin || next < rank - 1) → (thin || next < rank)
strides[axis].times(extents[axis] - 1) → strides[axis].times(extents[axis])
while round < rank { → while round < 2 {
outer != 1 && (inner == 1 || swapped) → outer != 1 && swapped
outer != 1 && (inner == 1 || swapped) → inner == 1 || swapped
view-core/src/api/iter/zip.rs half_used
self.left.ready().min(self.right.ready()) → self.left.ready().max(self.right.ready())
view-core/src/api/iter/zip.rs zips
self.left.len().min(self.right.len()) → self.left.len().max(self.right.len())
view-core/src/checks/same_shape.rs zips
if expected != found { → if expected > found {
view-core/src/algebra/shape/size_limit.rs too_large
<= isize::MAX as usize, → < isize::MAX as usize,
view-core/src/algebra/shape/size_limit/product.rs proofs
size.max(1), |bytes → size, |bytes
bytes.checked_mul(extent.max(1)) → bytes.checked_mul(extent)
bytes.checked_mul(extent.max(1)) → Some(bytes.saturating_mul(extent.max(1))) ≡ a product beyond all numbers is beyond the limit as well
bytes <= isize::MAX as usize → bytes < isize::MAX as usize
view-core/src/algebra/number/against.rs core
X: Ordering> = W::Against<$High, Less> → X: Ordering> = W::Against<$High, X>
X: Ordering> = W::Against<$High, Greater> → X: Ordering> = W::Against<$High, X>
type $IsSame<W: Nat> = W::Is<$High>; → type $IsSame<W: Nat> = Holds;
# fields
view-core/src/ops/field.rs fields_packed
assert!(said == offset); → assert!(said <= offset); @ ui:build/field-in-another-place
(offset.is_multiple_of(align) && align_of::<T>().is_multiple_of(align)) → (offset.is_multiple_of(align) || align_of::<T>().is_multiple_of(align)) @ ui:build/field-of-a-packed-struct-called-aligned
(offset.is_multiple_of(align) && align_of::<T>() → (align_of::<T>() ≡ no packed struct is aligned further than its fields are
view-core/src/ops/member.rs fields_derived
of: PhantomData<fn(S, X) -> (S, X)>, → of: PhantomData<fn() -> (S, X)>, @ ui:threat/field-of-a-type-that-changes
$crate::__member!(@ $name, __field) → $crate::__member!(@ $name, _) @ ui:threat/fields-of-a-struct-packed-later
let Self { $name: $binding, .. } = __struct; → let _: &Self = __struct; @ ui:threat/fields-of-a-union,threat/fields-of-a-union-at-once
$crate::__::Member::<Self, _>::new → $crate::__::Member::<_, _>::new @ ui:threat/own-field-by-another
view-core/src/algebra/shape/stride_unit.rs reshapes_of_fields
around InStructs<Self>, enclosing; → around Self, enclosing; @ ui:shape/reshape-of-a-field-of-generic-structs
type WithStructs<V: Unit> = <U::With<V> as Unit>::Around; → type WithStructs<V: Unit> = InStructs<U>;
type Around = InStructs<Self>; → type Around = Self;
view-core/src/algebra/shape/append.rs reshapes_of_fields
type Within<D: StrideList> = D::Enclosing; → type Within<D: StrideList> = D; @ ui:shape/reshape-of-a-field-of-generic-structs
# reshape
view-core/src/algebra/reshape/rule.rs proofs
if np < op { → if np <= op { ≡ they differ here
return if is_empty(old) → return if is_empty(new)
np = match np.checked_mul(*extent) { → np = match Some(np.wrapping_mul(*extent)) {
op = match op.checked_mul(*length) { → op = match Some(op.wrapping_mul(*length)) {
match strides[inner].checked_mul(joined as isize) → match Some(strides[inner].wrapping_mul(joined as isize)) ≡ a view reaches `isize::MAX` bytes at most, and no stride in it is a product that has wrapped
Some(stride) => stride == strides[outer] → Some(stride) => stride <= strides[outer]
(inner, joined) = (outer, *length); → inner = outer;
.., 1] = shape → .., 1 | 2] = shape
.., length] = without_ones(old) else → .., length] = old else
if *extent == 1 { → if *extent == 2 {
axis: outer as isize, → axis: inner as isize,
if old.is_empty() { ⏎ Ok(out) → if true { ⏎ Ok(out)
if *extent == 0 { → if *extent == 1 {
view-core/src/algebra/reshape/ordering.rs reshapes
<<Np as Against>::Against<Op, Equal> as Compared> → <<Op as Against>::Against<Np, Equal> as Compared>
W::Fresh<B::Tail, (Readable<N>, Z), (D, E)> → W::Fresh<B, (Readable<N>, Z), (D, E)>
view-core/src/algebra/reshape/new.rs numpy_shape_cases
<<Np as Addition>::Times<M>, Op, → <<Np as Addition>::Plus<M>, Op,
(O::Last<U>, E) → (U, E) @ reshape_rests
(Z::Outer<E>, E) → (E::Head, E)
(Readable<M>, (Readable<N>, Z)), (Around<N, D>, (D, E)) → (Readable<M>, (Readable<N>, Z)), (D, (D, E)) @ reshape_rests
view-core/src/algebra/reshape/gap.rs reshape_rests
<Filled<One, One, O, W> as NewAxes>::Begin → <Filled<One, One, O::Tail, W> as NewAxes>::Begin
<Filled<One, One, O, W> as NewAxes>::Fresh → <Filled<One, One, O::Tail, W> as NewAxes>::Fresh
<Filled<Op, Np, B::Tail, W> as NewAxes> → <Filled<Op, One, B::Tail, W> as NewAxes>
<Missing<Np, Op, W> as NewAxes>::Complete<B::Tail, → <Missing<Np, Op, W> as NewAxes>::Complete<B,
view-core/src/algebra/reshape/quotient.rs reshapes
= W::Quotient<Num, Den, O>; → = W::Quotient<<N as Addition>::Times<Num>, Den, O>;
O::Without<M, W, <N as Addition>::Times<Num>, Den>; → O::Without<M, W, Num, Den>;
type InFront<Q: Nat, W: NewAxes> = NewZero<W>; → type InFront<Q: Nat, W: NewAxes> = Q::New<W>; @ ui:shape/reshape-rest-of-a-remainder
view-core/src/algebra/reshape/old.rs reshapes
type Reached<F: Run> = D::Behind<F, N>; → type Reached<F: Run> = F::Behind<D, N>; @ ui:shape/reshape-of-columns,shape/reshape-of-a-transposed-image,shape/reshape-of-every-second-row,shape/reshape-of-a-broadcast
<N as Addition>::Times<Op>, B, Self → <N as Addition>::Plus<Op>, B, Self
view-core/src/algebra/reshape/run.rs reshapes
as Verdict>::Or<IsZero<D>>, → as Verdict>::And<IsZero<D>>,
AsLong<Outer::Stride, N, D> as Verdict>::And → AsLong<Outer::Stride, N, D> as Verdict>::Or @ ui:shape/reshape-of-columns,shape/reshape-of-a-transposed-image,shape/reshape-of-every-second-row,shape/reshape-of-a-broadcast
view-core/src/algebra/reshape/case.rs reshapes
new.extents[i] > 1 && → new.extents[i] > 1 ||
new.extents[i] > 1 → new.extents[i] >= 1 ≡ the types give an axis of one position the stride of the rule, too
as Unit>::Clear as Verdict>::And< → as Unit>::Clear as Verdict>::Or<
view-core/src/algebra/reshape/left.rs reshapes
Some(product) if product == elements => → Some(product) if product <= elements =>
elements.checked_rem(others) == Some(0) → elements.checked_rem(others) <= Some(1)
type TakesNone<V: Verdict> = V::Not; → type TakesNone<V: Verdict> = V;
type More = ManyInferred; → type More = OneInferred; @ ui:shape/reshape-method-two-rests
view-core/src/algebra/reshape/entries.rs reshapes
(0, _) | (_, Some(0)) => Some(0), → (0, Some(0)) => Some(0),
!X::IS_REST && expected != found → !X::IS_REST && expected > found
Tail::agree(rest, axis + 1) → Tail::agree(rest, axis)
IsZero as Verdict>::Or<Tail::HasZero> → IsZero as Verdict>::And<Tail::HasZero>
view-core/src/algebra/shape/axis_list.rs broadcasts
window == 0 || window > length → window == 0 || window >= length
window == 0 || window > length → window > length
trusted(length - window + 1) → trusted(length - window)
length != wide && length != 1 → length != wide || length != 1
left != 1 && right != 1 → (left != 1 || right != 1)
if left == 1 { right } else { left } → if right == 1 { right } else { left }
(stride, length != wide) → (stride, length == wide)
view-core/src/ops/broadcast.rs broadcasts
axes, shape, -new) → axes, shape, new)
countable::<U, → countable::<T,
view-core/src/ops/split.rs split
.checked_sub(at) → .checked_sub(at + 1)
E::store(at).zip(F::store(rest)) → E::store(rest).zip(F::store(at))
view-core/src/checks/axes.rs broadcasts
Check<N::Below<RankOf<S>>, NoAxis → Check<N::Within<RankOf<S>>, NoAxis @ ui:shape/lanes-missing-axis,shape/move-missing-axis,shape/axis-iter-missing-axis
<RankOf<S> as Number>::Below<Most>, → <RankOf<S> as Number>::Within<Most>, @ ui:shape/insert-axis-of-rank-16
<ExtentOf<S, AXIS> as Extent>::AtLeast<At>, → <ExtentOf<S, AXIS> as Extent>::Holds<At>, @ split
view-core/src/checks/extents.rs broadcasts
Twice<RankOf<S>> as Number>::Within<Most> → Twice<RankOf<S>> as Number>::Below<Most> @ high_ranks
<One as Number>::Within<<F as Extent>::Len> → <One as Number>::Below<<F as Extent>::Len>
view-core/src/api/iter/tile_iter/grid.rs proofs
tile == 0 || !extent.is_multiple_of(tile) → tile == 0 && !extent.is_multiple_of(tile)
stride.wrapping_mul(tile as isize) → stride.wrapping_mul(1)
*extent /= tile; → *extent = tile;
# alignment
view-core/src/algebra/number/low_bits.rs alignment
type Add1<Y: Bits> = (B1, X::Plus<Y>); → type Add1<Y: Bits> = (B0, X::Plus<Y>);
type Add1<Y: Bits> = (B0, X::PlusOne<Y>); → type Add1<Y: Bits> = (B0, X::Plus<Y>);
type Times<Y: Bits> = (B0, X::Times<Y>); → type Times<Y: Bits> = X::Times<Y>;
type Times<Y: Bits> = Y::Plus<(B0, X::Times<Y>)>; → type Times<Y: Bits> = Y::PlusOne<(B0, X::Times<Y>)>;
type Even<Z: Bits> = Z::Masks<X>; → type Even<Z: Bits> = Holds;
type Negate<X> = <<X as Bits>::Not as Bits>::PlusOne<ZeroBits>; → type Negate<X> = <<X as Bits>::Not as Bits>::Plus<ZeroBits>;
type LongerOf<Y: Bits, X: Bits, Z: Bits> = Z; → type LongerOf<Y: Bits, X: Bits, Z: Bits> = X; ≡ lists of equal length that meet here are equal
type Times<Y: Bits> = Y::Zeros; → type Times<Y: Bits> = Y; @ dtypes_alignment
view-core/src/algebra/align/evidence.rs alignment
B::MoreBits<A::Zeros> → A::Zeros
4 typenum::consts::U4: (B0, (B0, ())); → 4 typenum::consts::U4: (B0, ());
view-core/src/algebra/element/alignment.rs alignment
<<Self as Requirement>::Met<B> as Verdict>::And → <<Self as Requirement>::Met<B> as Verdict>::Or @ ui:dtype/odd-start,dtype/stride-of-odd-steps
<S::None as Verdict>::Or → <S::None as Verdict>::And @ zero_sizes
view-core/src/algebra/align/evidence.rs alignment
const BYTES: usize = 0; → const BYTES: usize = 1; @ dtypes_alignment
view-core/src/ops/align.rs dtypes_alignment
offset != 0 && S::len(shape) != 0 → offset != 0 || S::len(shape) != 0
offset != 0 && S::len(shape) != 0 → offset != 0 @ alignment
view-core/src/algebra/align/boundary.rs dtypes_alignment
U16 (B0, (B0, (B0, (B0, ())))); → U16 (B0, (B0, (B0, ()))); @ alignment
view-core/src/ops/align.rs dtypes_alignment
<<<S as Resize>::None as Verdict>::Not as Verdict>::And< → <<<S as Resize>::None as Verdict>::Not as Verdict>::Or<
view-core/src/algebra/align/evidence.rs default_layouts
type Kept<E: Evidence> = Natural; → type Kept<E: Evidence> = E;
type Kept<E: Evidence> = E::AsNoted; → type Kept<E: Evidence> = E;
type AsNoted = Self; ⏎ type Settled = Natural; → type AsNoted = Self; ⏎ type Settled = Self;
view-core/src/algebra/shape/packing.rs default_layouts
<E::Few as Verdict>::Or<Known<D, P>>; → Holds;
<E::Few as Verdict>::Or<Known<D, P>>; → Known<D, P>;
<<D as Stride>::Backwards as Verdict>::Not, → Holds,
IsEqual<<D as Stride>::Size, <P as Stride>::Size> → Holds
view-core/src/ops/with_shape.rs with_shape
if Z::Rank::RANK != S::Rank::RANK { → if false {
view-core/src/api/contiguous.rs dynamic_views
if !self.is_contiguous() { → if false {
view-core/src/algebra/element/cast_rules.rs ui:dtype/backwards,dtype/start-aligned-to-2-for-4,dtype/stride-of-axis-1,dtype/one-byte-is-no-pair
<S::Tail as Resize>::AlongAll<D::Tail, U, A::Next> → <S::Tail as Resize>::AlongAll<D::Tail, U, A>
<<<S as Shape>::Head as Rescale>::Few as Verdict>::Or< → <<<S as Shape>::Head as Rescale>::Few as Verdict>::And<
view-core/src/ops/cast/fit.rs proofs
extent > 1 && !empty && stride != from → extent >= 1 && !empty && stride != from
extent > 1 && !empty && stride != from as isize → extent > 1 && stride != from as isize
extent.checked_mul(from) → Some(extent.wrapping_mul(from))
!matches!(bytes.checked_rem(to), Some(0)) → matches!(bytes.checked_rem(to), Some(2..))
shape[axis] > 1 && !stride.unsigned_abs() → shape[axis] >= 1 && !stride.unsigned_abs()
shape[axis] > 1 && !stride.unsigned_abs().is_multiple_of(align) → stride.unsigned_abs() % align > 1
outer -= 1; → outer -= 0;
if start % align != 0 { → if start % align > 1 {
view-core/src/ops/cast.rs dtypes_dynamic
S::Stored::STATIC && D::EXACT && sized → S::Stored::STATIC && sized
D::EXACT && sized && U::Align::BYTES != 0 → D::EXACT && sized @ dtypes_alignment
const UNALIGNED: bool = U::Align::BYTES == 0; → const UNALIGNED: bool = U::Align::BYTES != 0;
view-core/src/algebra/element/rescale.rs dtypes_alignment
<E::None as Verdict>::Or<Tail::None> → <E::None as Verdict>::And<Tail::None> @ zero_sizes
<D as Stride>::Exact as Verdict>::Implies<<A as → <D as Stride>::Exact as Verdict>::And<<A as
<<<D as Stride>::Backwards as Verdict>::Not as Verdict>::And<IsEqual → <<<D as Stride>::Backwards as Verdict>::Not as Verdict>::Or<IsEqual @ ui:dtype/backwards,dtype/gaps-of-a-column
(extent * N::VALUE).checked_div(M::VALUE) → (extent * M::VALUE).checked_div(N::VALUE)
view-core/src/algebra/index/slice.rs alignment
type Low<E: Extent, K: Step> = BitSum<E::Low, Negate<N::LowBits>>; → type Low<E: Extent, K: Step> = BitSum<E::Low, N::LowBits>;
view-core/src/api/owned/heap.rs arrays
.align_to(A::BYTES) → .align_to(1)
# extents
view-macros/src/internal/numerals.rs numerals
format!("Leaf<{number}>") → format!("Leaf<{}>", number.min(2000))
let nat = binary(number); → let nat = binary(number.min(2047));
node(4 * number + digit) → node(4 * number + digit.min(2))
view-core/src/algebra/shape/decimal.rs numerals
6 U6; 7 U7; → 6 U7; 7 U7;
type Onto<W: Written, M: Nat> = Rest::Onto<W::Behind<D>, M>; → type Onto<W: Written, M: Nat> = Rest::Onto<W::Behind<1>, M>;
view-core/src/algebra/shape/static_extent.rs numerals
value = value * 10 + $D as usize; → value = value * 10 + ($D as usize).min(8);
# disjointness
view-core/src/algebra/disjoint/progression.rs several
L::Plus<P::Times<A>> → L::Plus<A>
<P as Pace>::Times<Before<C>> → <P as Pace>::Times<C> @ disjoint
type Start<N: Nat> = Before<N>; → type Start<N: Nat> = N;
Bounded<X, Y, UTerm, D>; → Bounded<Y, X, UTerm, D>;
Left<D, K> as Congruence>::Remainder → D as Congruence>::Remainder @ disjoint
<A as Addition>::Plus<Reach<K, N>> as Number>::TakenFrom<Before<C>> → <A as Addition>::Plus<Reach<K, N>> as Number>::TakenFrom<C>
view-core/src/algebra/disjoint/congruence.rs several
<I as Number>::Below<<Y as AxisSelection>::Count> → <I as Number>::Within<<Y as AxisSelection>::Count>
> as Verdict>::And<<I as Number>::Below → > as Verdict>::Or<<I as Number>::Below
type SolveFor<C: Nat, M: Nat> = Nowhere; ⏎ type Descend<A: Nat, C: Nat, M: Nat> = <Found → type SolveFor<C: Nat, M: Nat> = Found<Self>; ⏎ type Descend<A: Nat, C: Nat, M: Nat> = <Found
type Present<O: Disjointness> = Disjoint; → type Present<O: Disjointness> = O; @ disjoint
view-core/src/algebra/disjoint/selection_list.rs several
<T::Count as Congruence>::Present<X::Ended> → X::Ended ≡ behind the axes of the base comes the offset of a field, which is one position
X::ended(x, found.present(here)?) → X::ended(x, found) ≡ behind the axes of the base comes the offset of a field, which is one position
Rest::against::<Y>(rest, y, found.present(here)?) → Rest::against::<Y>(rest, y, found)
view-core/src/algebra/disjoint/progress.rs proofs
first.wrapping_mul(self.step as usize) → first
if self.count < 2 { → if self.count < 3 {
(self.count - 1).wrapping_mul → self.count.wrapping_mul
if last < self.first { last } → if last > self.first { last }
self.first.abs_diff(second) → second.wrapping_sub(self.first)
if other_low < low { → if other_low <= low { ≡ where they are equal, either is the first in both
distance / step < count { → distance / step <= count {
if step == other_step { → if step != other_step {
if i < other_count as Wide && → if i <= other_count as Wide &&
(step as Wide) < count as Wide → (step as Wide) <= count as Wide
if c == 0 { → if c == 1 {
Some(y) => Some((m * y + c) / a) → Some(y) => Some((m * y + c) / a + 1)
view-core/src/algebra/disjoint/run_time.rs several
shown && count < self.least → shown && count <= self.least
self.empty |= taken.count == 0 → self.empty |= taken.count == 1
if self.empty || other.empty → if self.empty && other.empty
self.empty = self.empty || own.count == 0 → self.empty = self.empty && own.count == 0
view-core/src/ops/several/plan_axes.rs several
<M::Below<N> as Precedes>::Sort → <M::Within<N> as Precedes>::Sort ≡ no number stands twice in a list
view-core/src/algebra/disjoint/numbered.rs several
type Next<M: Nat> = M::Inc; → type Next<M: Nat> = M;
view-core/src/ops/several/plan_axes.rs several
Shuffled<K::Append<Y::Numbered<K::Count>>> → Shuffled<K::Append<Y::Numbered<UTerm>>>
view-core/src/ops/several/plan.rs several
self.offset.wrapping_add(offset) → offset
view-core/src/api/overlap.rs overlap
a.low <= b.high() && → a.low < b.high() &&
b.low <= a.high() → b.low < a.high()
sum.meets(b.high() - a.low → sum.meets(b.high() - a.low + 1
axis.last - 1); → axis.last);
2 * behind.last → behind.last
&axes[first + 1..] → &axes[first..]
view-core/src/api/overlap/equation.rs overlap
if target > self.reach { → if target >= self.reach {
times - 1 <= small.most → times <= small.most ≡ fewer axes are joined, which costs time only
small.most += times * large.most → small.most += large.most
target > first.reach_behind + first.step * first.most || → target > first.reach_behind + first.step * first.most &&
residue + self.every - least % self.every → residue + self.every - least
(self.value <= self.last) → (self.value < self.last)
target.min(self.reach - target) → target.max(self.reach - target) ≡ the same question from the other end
while depth + 1 < self.count → while depth < self.count ≡ the last unknown always has its solution, see above the loop
term.most.min(target / term.step) → term.most.max(target / term.step)
m <= 1 << (usize::BITS / 2) → m <= 1 << (usize::BITS / 2 + 8)
view-core/src/api/overlap/footprint.rs overlap
if length == 1 { → if length == 2 {
if stride > 0 { &mut up } → if stride < 0 { &mut up }
let mut up = item - 1; → let mut up = item;
footprint.reach < isize::MAX as usize → footprint.reach <= isize::MAX as usize
shape.len() > MOST_AXES → shape.len() >= MOST_AXES
view-syntax/src/disjoint.rs macros
!positions.is_empty() → positions.is_empty()
count.saturating_sub(1) * step → count * step
(true, End::Open, End::Ahead(b)) if step == 1 => endless(u128::from(b) + 1, 1) → (true, End::Open, End::Ahead(b)) if step == 1 => endless(u128::from(b), 1)
if x.low <= y.low { → if x.low < y.low { ≡ where they are equal, either is the first in both
index < count) → index <= count)
(start <= stop).then → (start < stop).then
x.count.is_some() || y.count.is_some() → x.count.is_some() && y.count.is_some()
.max(1); → .max(2);
view-syntax/src/check/axes.rs macros
if entries.len() > MOST_AXES { → if entries.len() >= MOST_AXES {
if rests > 1 { → if rests > 2 {
if axis >= count as u64 { → if axis > count as u64 {
view-syntax/src/check/meant.rs macros
if count > MOST_ITEMS { → if count >= MOST_ITEMS {
if rank > MOST_AXES { → if rank >= MOST_AXES {
if count > start { → if count >= start {
if back { ⏎ start < stop → if back { ⏎ start <= stop
view-syntax/src/check/action.rs macros
literal <= MOST_ALIGNED → literal < MOST_ALIGNED
view-syntax/src/check/written.rs macros
chains.len() > MOST_VIEWS → chains.len() >= MOST_VIEWS
view-syntax/src/model.rs macros
number.literal()?.saturating_sub(1) → number.literal()?
End::Ahead(number.literal()? + 1) → End::Ahead(number.literal()?)
view-syntax/src/model/read.rs macros
*number <= LARGEST → *number < LARGEST
"""

SECONDS = 120  # A run that takes longer hangs, which counts as noticed.
BUILD = 1800  # The first one of `ui` compiles what the refused programs stand on, which is no hanging either.


def mutants():
    """Name, file, text, other text and tests of each mutant, by area. `⏎` in a text is the end of a line, `≡` says why no test can notice it."""
    area = file = tests = None
    found = []
    for line in filter(None, map(str.strip, TABLE.splitlines())):
        if line.startswith("# "):
            area = line[2:]
        elif " ≡ " in line:
            continue
        elif " → " not in line:
            file, *tests = line.split()
        else:
            texts, _, own = line.partition(" @ ")
            old, new = texts.split(" → ")
            pattern = re.compile(r"\n\s*".join(re.escape(each) for each in old.split(" ⏎ ")))
            found.append((f"{area}/{len(found) + 1}", file, old, pattern, new.replace(" ⏎ ", "\n"), own.split() or tests))
    return found


def copy():
    """Copies the repository. Unchanged files keep their time, so that little is compiled again."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in names.stdout.splitlines():
        source, twin = ROOT / name, TREE / name
        if source.is_file() and not (twin.is_file() and twin.read_bytes() == source.read_bytes()):
            twin.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, twin)
    manifest = (ROOT / "Cargo.toml").read_text()
    # Optimising the proofs takes less time than it saves.
    write("Cargo.toml", manifest.replace('"benches"]', '"benches", "suites", "proofs"]') + "\n[profile.dev.package.proofs]\nopt-level = 1\n")
    theirs = (ROOT / "tests/Cargo.toml").read_text().split("[dev-dependencies]")[1].split("[[test]]")[0].replace('path = "', 'path = "../tests/')
    # Each module of these suites is a program of its own, which compiles in seconds.
    write("suites/Cargo.toml", '[package]\nname = "suites"\nversion = "0.0.0"\nedition = "2021"\n\n'
          '[features]\ndefault = ["exhaustive"]\nexhaustive = []\n\n[dev-dependencies]\n' + theirs)
    write("suites/src/lib.rs", "")
    # The proofs only need those files of view-core that compute with numbers.
    write("proofs/Cargo.toml", '[package]\nname = "proofs"\nversion = "0.0.0"\nedition = "2021"\n')
    write("proofs/src/lib.rs", "")
    write("proofs/tests/proofs.rs", '#[path = "../../view-core/src/proofs/mod.rs"]\nmod proofs;\n')
    files = {path.stem: path for suite in SUITES for path in (ROOT / suite).glob("*.rs")}
    modules = {name: path.read_text() for name, path in files.items()}
    for name in modules.keys() - {"main"}:
        needed, new = set(), {name, "picture_axes"}  # methods of `Picture`
        while new:
            needed |= new
            text = "".join(modules[each] for each in new)
            new = set(re.findall(r"(?:crate|super)::(?:\{)?(\w+)", text)) & modules.keys() - needed
        lines = [f'#[path = "../../{files[each].relative_to(ROOT)}"]\nmod {each};\n' for each in sorted(needed)]
        write(f"suites/tests/{name}.rs", "#![allow(dead_code, unused_macros, unused_imports)]\n" + "".join(lines))
    for name in ("small_world", "disjoint"):
        target = f"suites/tests/all_{name}.rs"
        main = (ROOT / f"tests/tests/{name}/main.rs").read_text()
        main = re.sub(r'#\[path = "\.\./behaviour/oracle\.rs"\]\n', "", main)
        lines = [f'#[path = "../../{SUITES[0]}/oracle.rs"]\nmod oracle;\n' if each == "oracle" else
                 f'#[path = "../../tests/tests/{name}/{each}.rs"]\nmod {each};\n' for each in re.findall(r"mod (\w+);", main)]
        write(target, "#![allow(dead_code)]\n" + "".join(lines))
    write("suites/ui/runs.rs", "fn main() {}\n")
    write("suites/tests/ui.rs", f'#[path = "{ROOT}/tests/tests/ui/goldens.rs"]\nmod goldens;\n'
          '#[test]\nfn refused() {\n    let asked = std::env::var("UI").unwrap();\n'
          '    let topics: std::collections::BTreeSet<&str> = asked.split(\',\').map(|case| case.split_once(\'/\').unwrap().0).collect();\n'
          '    let stored = asked.split(\',\').map(|case| format!("ui/{case}.rs")).collect();\n'
          '    let topics: Vec<&str> = topics.into_iter().collect();\n'
          '    goldens::Goldens::chosen(&topics, stored).check("refused", |cases| {\n'
          # trybuild builds the others only if one program of the suite runs.
          '        if asked.contains("build/") {\n            cases.pass("ui/runs.rs");\n        }\n    });\n}\n')


def write(name, text):
    path = TREE / name
    if not (path.is_file() and path.read_text() == text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def noticed(test, seconds=SECONDS):
    """How a test notices the mutant, and its message, or None."""
    kind, _, rest = test.partition(":")
    target = {
        "core": ["-p", "view-core", "--lib"],
        "proofs": ["-p", "proofs", "--test", "proofs"],
        "macros": ["-p", "view-syntax", "--lib"],
        "numerals": ["-p", "tests", "--test", "numerals"],
        "ui": ["-p", "suites", "--test", "ui"],
        "world": ["-p", "suites", "--test", "all_small_world"],
        "disjoint": ["-p", "suites", "--test", "all_disjoint"],
    }.get(kind, ["-p", "suites", "--test", kind])
    environment = {**os.environ, "CARGO_TARGET_DIR": str(TREE / "target"), "CARGO_INCREMENTAL": "1", "CARGO_PROFILE_DEV_DEBUG": "0",
                   "UI": rest, "TRYBUILD": "", "RUSTFLAGS": "-Awarnings", "PROPTEST_CASES": "64"}
    environment.pop("TRYBUILD")
    for case in filter(None, rest.split(",") if kind == "ui" else ()):
        for end in (".rs", ".stderr"):
            write(f"suites/ui/{case}{end}", (ROOT / "tests/ui" / (case + end)).read_text())
    run = lambda *more: subprocess.run(["nice", "-n", "10", "timeout", str(seconds if "--no-run" not in more else BUILD), "cargo", "test", "-q", *target, *more],
                                       cwd=TREE, env=environment, capture_output=True, text=True)
    built = run("--no-run")
    if built.returncode:
        own = re.search(r"could not compile `view-(core|macros)` \(lib\)|`proofs`", built.stderr)
        if not re.search(r"could not compile", built.stderr):
            sys.exit(built.stderr)
        return "does not compile" if own else "tests do not compile", built.stderr
    ran = run()
    if ran.returncode:
        failed = re.findall(r"^    ([\w:]+)$", ran.stdout, re.M)
        return "hangs" if ran.returncode == 124 else f"{test}: {', '.join(dict.fromkeys(failed[:3]))}", ran.stdout + ran.stderr
    return None


@functools.cache
def passes(test):
    """Ends the script if a test fails without a mutant."""
    begun = time.time()
    if found := noticed(test, BUILD):
        how, said = found
        sys.exit(f"{said}\n{test} is to pass on the code as it is, in {TREE}, and says: {how}")
    print(f"no mutant\tpasses\t{time.time() - begun:.0f} s\t{test}", flush=True)


def main():
    asked = [each for each in sys.argv[1:] if each not in ("-n", "-b")]
    table = mutants()
    for name, file, old, pattern, new, _ in table:
        count = len(pattern.findall((ROOT / file).read_text()))
        assert count == 1 and old != new, f"{name}: `{old}` is {count} times in {file}"
    if "-n" in sys.argv:
        return print(f"{len(table)} mutants")
    copy()
    for name, file, old, pattern, new, tests in table:
        if asked and not any(name == each or name.startswith(each + "/") or each in tests for each in asked):
            continue
        for test in tests:
            passes(test)
        if "-b" in sys.argv:
            continue
        path, begun = TREE / file, time.time()
        text = path.read_text()
        path.write_text(pattern.sub(lambda _: new, text))
        try:
            how, _ = next(filter(None, map(noticed, tests)), ("SURVIVES", None))
        finally:
            path.write_text(text)
        print(f"{name}\t{how}\t{time.time() - begun:.0f} s\t{file}\t{old} → {new}", flush=True)


if __name__ == "__main__":
    main()
