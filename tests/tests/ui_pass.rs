//! Programs close to the refused ones that compile and run. trybuild builds a suite with such programs, so this one also has programs
//! that `cargo check` accepts and code generation refuses: hand-written implementations of the hidden parts of `Element`.

#[path = "ui/goldens.rs"]
mod goldens;

use goldens::Goldens;

#[test]
fn the_twins_of_the_refused_programs_run_and_lies_do_not_build() {
    // trybuild's own workspace does not have the profile of this one.
    std::env::set_var("CARGO_PROFILE_DEV_DEBUG", "false");
    Goldens::of(&["build"]).check(
        "the_twins_of_the_refused_programs_run_and_lies_do_not_build",
        |cases| {
            cases.pass("ui/pass/*.rs");
        },
    );
}
