//! What rustc refuses: one mistake a file, which is named after it. What is refused while a program runs is in `python/misuse.rs`.

#[test]
fn every_mistake_is_refused_by_cargo_check() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
