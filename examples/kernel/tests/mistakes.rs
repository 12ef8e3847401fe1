//! Mistakes in the views of a kernel are reported where they are.

#[path = "../../../tests/tests/ui/goldens.rs"]
mod goldens;

use goldens::Goldens;

#[test]
fn mistakes_are_reported_at_the_token() {
    Goldens::of(&["views"]).check("mistakes_are_reported_at_the_token", |_| {});
}
