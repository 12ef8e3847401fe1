//! Programs close to the refused ones that compile and run.

#[test]
fn the_twins_of_the_refused_programs_run() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
}
