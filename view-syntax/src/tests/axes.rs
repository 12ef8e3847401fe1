//! Operations on axes and extents.

use super::{emitted, refusals, tried};

#[track_caller]
fn call(call: &str, expected: &str) {
    assert_eq!(emitted(call), expected, "{call}");
}

#[track_caller]
fn refused(call: &str, what: &str) {
    let said = refusals(call);
    assert_eq!(said.len(), 1, "{call}: {said:?}");
    assert!(
        said[0].starts_with(&format!("view!: {what}\nhelp: ")),
        "{call}: {said:?}"
    );
}

#[test]
fn they_are_methods_of_the_view() {
    call("b.T", "b.__view().into_inner().transpose()");
    call("b.T.T", "b.__view().into_inner().transpose().transpose()");
    call(
        "mut b[0].diagonal[1]",
        "b.__view_mut().rows1_chained::<At<L0>>().diagonal().with_strides().rows1::<At<L1>>()",
    );
    call(
        "b.permute[2, 0, 1]",
        "b.__view().into_inner().permute::<(E2,(E0,(E1,())))>()",
    );
    call(
        "b.permute[{A}, 0]",
        "b.__view().into_inner().permute::<(Const<{A}>,(E0,()))>()",
    );
    call("b.broadcast[4, 3]", "b.__view().broadcast::<(E4,(E3,()))>()");
    call("b.windows[3].T", "b.__view().windows::<(E3,())>().transpose()");
    call(
        "mut b.tiles[8, {N}]",
        "b.__view_mut().tiles::<(E8,(Const<{N}>,()))>()",
    );
}

#[test]
fn quarter_turns_are_counted_from_0_to_3() {
    call("b.rot90", "b.__view().into_inner().rot90::<1>()");
    for (turns, constant) in [
        ("0", 0),
        ("3", 3),
        ("4", 0),
        ("-1", 3),
        ("-2", 2),
        ("-7", 1),
        ("9223372036854775807", 3),
    ] {
        let expected = format!("b.__view().into_inner().rot90::<{constant}>()");
        call(&format!("b.rot90[{turns}]"), &expected);
    }
    call(
        "b.rot90[{N}]",
        "b.__view().into_inner().rot90::<{let turns:usize={N};[0,1,2,3][turns%4]}>()",
    );
    call(
        "b.rot90[-{N}]",
        "b.__view().into_inner().rot90::<{let turns:usize={N};[0,3,2,1][turns%4]}>()",
    );
    // The brackets directly behind it are its own.
    call(
        "b.rot90[1][0]",
        "b.__view().into_inner().rot90::<1>().with_strides().rows1::<At<L0>>()",
    );
    call("b.rot90.T", "b.__view().into_inner().rot90::<1>().transpose()");
    assert_eq!(
        tried("b.rot90"),
        "match b.__try_view(){Ok(v)=>ok(v.into_inner().rot90::<1>()),Err(e)=>Err(e),}"
    );
}

#[test]
fn quarter_turns_are_one_known_number() {
    refused("b.rot90[n]", "`n` is known only at run time [V226]");
    refused("b.rot90[]", "`.rot90[…]` takes one number, not 0 [V608]");
    refused("b.rot90[0, 1]", "`.rot90[…]` takes one number, not 2 [V608]");
    refused("b.rot90[_]", "`_` says nothing in `.rot90[…]` [V225]");
    refused("b.rot90(1)", "this `.rot90` cannot be read [V607]");
}

#[test]
fn run_time_extents_are_an_array() {
    call(
        "b.broadcast[n, 3]",
        "let a0:usize=n;b.__view().broadcast_to::<(Dyn,(E3,()))>([a0,3])",
    );
    call(
        "b.windows[n]",
        "let a0:usize=n;b.__view().windows_of::<(Dyn,())>([a0])",
    );
    call(
        "b.tiles[n]",
        "let a0:usize=n;b.__view().tiles_of::<(Dyn,())>([a0])",
    );
}

#[test]
fn what_may_be_refused_is_tried() {
    assert_eq!(
        tried("b.T"),
        "match b.__try_view(){Ok(v)=>ok(v.into_inner().transpose()),Err(e)=>Err(e),}"
    );
    assert_eq!(
        tried("b.T.windows[3]"),
        "match b.__try_view(){Ok(v)=>v.into_inner().transpose().with_strides().try_windows::<(E3,())>(),Err(e)=>Err(e),}"
    );
    assert_eq!(
        tried("b.tiles[n].T"),
        "let a0:usize=n;match b.__try_view(){Ok(v)=>match v.try_tiles_of::<(Dyn,())>([a0]){Ok(v)=>ok(v.with_strides().into_inner().transpose()),Err(e)=>Err(e),},Err(e)=>Err(e),}"
    );
}

#[test]
fn an_extent_may_be_left_to_be_computed() {
    call("b.reshape[3, _]", "b.__view().reshape::<Gap<NewAxis<U3,()>>>()");
    call("b.reshape[]", "b.__view().reshape::<()>()");
    call(
        "b.reshape[n, _]",
        "let a0:usize=n;b.__view().reshape_to::<(Dyn,(Rest,()))>([a0,0])",
    );
    refused("b.reshape[_, 3, _]", "`_` stands 2 times in this shape [V216]");
    refused(
        "b.reshape[_, 0]",
        "`_` beside an extent of 0 could be anything [V218]",
    );
    refused("b.reshape[-1, 3]", "-1 is not an extent [V203]");
}

#[test]
fn axes_that_are_no_permutation() {
    refused("b.permute[0, 0]", "axis 0 is in the list twice [V204]");
    refused("b.permute[0, 2]", "there is no axis 2 among 2 [V204]");
    refused("b.permute[-1, 0]", "-1 is not an axis [V203]");
    refused("b.permute[i, 0]", "`i` is known only at run time [V226]");
    assert_eq!(refusals("b.permute[]"), Vec::<String>::new());
}

#[test]
fn extents_that_are_none() {
    refused("b.tiles[_, 3]", "`_` says nothing in `.tiles[…]` [V225]");
    refused("b.windows[3, 0]", "`.windows[…]` of 0 elements [V213]");
    refused("b.tiles[0]", "`.tiles[…]` of 0 elements [V213]");
    refused("b.tiles[-2]", "-2 is not an extent [V203]");
    refused(
        "b.broadcast[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]",
        "rank 17, 16 is the highest there is [V207]",
    );
}

#[test]
fn unique_views_that_would_overlap() {
    refused(
        "mut b.windows[3]",
        "`.windows` of a unique view: many of its positions would be one element [V406]",
    );
    refused(
        "mut b[0].broadcast[3]",
        "`.broadcast` of a unique view: many of its positions would be one element [V406]",
    );
}

#[test]
fn ranges_are_no_extents() {
    for (call, range, advice) in [
        ("b.windows[.., 3]", "..", "`_` leaves an axis as it is"),
        ("b.windows[3, 1..]", "1..", "`_` leaves an axis as it is"),
        ("b.tiles[.., 8]", "..", "`1` leaves an axis as it is"),
        (
            "b.reshape[.., 8]",
            "..",
            "`_` is the extent that the others leave",
        ),
        (
            "b.broadcast[.., 8]",
            "..",
            "each axis has its number of elements here",
        ),
    ] {
        refused(call, &format!("`{range}` is not an extent [V229]"));
        assert!(refusals(call)[0].contains(advice), "{call}");
    }
}
