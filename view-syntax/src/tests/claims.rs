//! Claims of slices with a run-time part.

use super::emitted;

/// The claim of `[index]`; "" if it has none.
#[track_caller]
fn known(index: &str, expected: &str) {
    let text = emitted(&format!("b[{index}]"));
    let claim = text
        .split_once(".precheck::<")
        .and_then(|(_, rest)| rest.split_once(">()."))
        .map_or("", |(claim, _)| claim);
    assert_eq!(claim, expected, "[{index}] is {text}");
}

#[test]
fn claims_of_run_time_slices() {
    known("i..j", "");
    known("i", "");
    known("i..9", "Reaches<0,L9,EndPast>");
    known("i..=9", "Reaches<0,L10,EndPast>");
    known("i..={N}", "Includes<0,Const<{N}>,EndPast>");
    known("i..-9", "Reaches<0,L9,BackPast>");
    known("i..=-1", "");
    known("i..=-9", "Reaches<0,L8,BackPast>");
    known("i..+9", "Reaches<0,L9,CountPast>");
    known("9..i", "Reaches<0,L9,StartPast>");
    known("9..+i", "Reaches<0,L9,StartPast>");
    known("-9..i", "Reaches<0,L9,BackPast>");
    known("9:i:-1", "Reaches<0,L10,DownStartPast>");
    known("i:9:-1", "Reaches<0,L10,StopPast>");
    known("{N}:i:-1", "Includes<0,Const<{N}>,DownStartPast>");
    known("i, j..9", "Inward<Reaches<1,L9,EndPast>>");
    known("..., j..9, i", "Ending<(All,(All,())),Reaches<-2,L9,EndPast>>");
    known(
        "..., i, j..9",
        "Ending<(All,(All,())),Inward<Reaches<-1,L9,EndPast>>>",
    );
}

#[test]
fn claims_of_run_time_steps() {
    known("2:9:s", "Reaches<0,L9,EndPast>");
    known("2:-9:s", "Reaches<0,L11,Crossing>");
    known("-9:-2:s", "Reaches<0,L9,BackPast>");
    known("-2:9:s", "Reaches<0,L9,EndPast>");
    known("-9:2:s", "Reaches<0,L9,BackPast>");
    known("9:2:-s", "Reaches<0,L10,DownStartPast>");
    known("-2:9:-s", "Reaches<0,L11,Crossing>");
    known("-2:-9:-s", "Reaches<0,L9,BackPast>");
    known("2:-9:-s", "Reaches<0,L9,BackPast>");
    known("9:-2:-s", "Reaches<0,L10,DownStartPast>");
    known("::s", "");
    known("9::s", "Reaches<0,L9,StartPast>");
    known(":9:-s", "Reaches<0,L10,StopPast>");
}
