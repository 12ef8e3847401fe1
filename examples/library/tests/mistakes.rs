//! The mistakes of users are refused by `cargo check`, in the words of the goldens.

#[path = "../../../tests/tests/ui/goldens.rs"]
mod goldens;

use goldens::Goldens;
use std::fs;

const TOPICS: [&str; 3] = ["elements", "shapes", "storing"];
/// The longest message, in lines.
const MOST_LINES: usize = 20;

#[test]
fn every_mistake_is_refused_by_cargo_check() {
    Goldens::of(&TOPICS).check("every_mistake_is_refused_by_cargo_check", |_| {});
}

#[test]
fn messages_are_short_and_point_at_the_caller() {
    let mut folders: Vec<_> = fs::read_dir("ui")
        .unwrap()
        .map(|folder| folder.unwrap().file_name())
        .collect();
    folders.sort();
    assert_eq!(folders, TOPICS);
    let mut mistakes = 0;
    for topic in TOPICS {
        for file in fs::read_dir(format!("ui/{topic}")).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|end| end == "stderr") {
                let said = fs::read_to_string(&path).unwrap();
                assert!(said.lines().count() <= MOST_LINES, "{}:\n{said}", path.display());
                let errors = said.lines().filter(|line| line.starts_with("error"));
                assert_eq!(errors.count(), 1, "{said}");
                let place = said
                    .lines()
                    .find(|line| line.trim_start().starts_with("-->"))
                    .unwrap();
                assert!(place.contains("--> ui/"), "{said}");
                mistakes += 1;
            }
        }
    }
    assert!(mistakes >= 20, "{mistakes} mistakes");
}
