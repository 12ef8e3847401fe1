//! What a program is called with. Each example includes this file.

use std::ffi::OsString;
use std::process::ExitCode;

/// The words behind the program's name, `most` of them at most.
///
/// # Errors
/// The exit code of a program that has nothing else to do: 0 after `--help`, and 2 after words that it does not know. `usage` has been printed.
pub fn words(usage: &str, most: usize) -> Result<std::vec::IntoIter<OsString>, ExitCode> {
    let words: Vec<OsString> = std::env::args_os().skip(1).collect();
    if words.iter().any(|word| word == "--help" || word == "-h") {
        println!("{usage}");
        return Err(ExitCode::SUCCESS);
    }
    let option = words.iter().find(|word| word.to_string_lossy().starts_with("--"));
    let wrong = option.or_else(|| words.get(most));
    if let Some(word) = wrong {
        eprintln!("`{}` is not expected here\n\n{usage}", word.to_string_lossy());
        return Err(ExitCode::from(2));
    }
    Ok(words.into_iter())
}
