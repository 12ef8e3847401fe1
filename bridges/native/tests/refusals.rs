//! What rustc refuses, each file of `ui` with one mistake, and what the library would have done with it is in the other tests. The goldens are those of
//! the toolchain in rust-toolchain.toml.

#[test]
fn every_mistake_is_refused_by_cargo_check() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
