//! The bytes of machine code of each function, from the table of symbols of this program.

use std::collections::HashMap;
use std::error::Error;
use std::process::Command;

/// By the names of the functions. What they call is not part of them.
pub fn sizes() -> Result<HashMap<String, f64>, Box<dyn Error>> {
    let mut command = Command::new("nm");
    command
        .args(["-S", "--defined-only"])
        .arg(std::env::current_exe()?);
    let output = command.output().map_err(|error| format!("nm: {error}"))?;
    let mut sizes = HashMap::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        // A symbol without a size has a column less.
        if let [_, size, _, name] = line.split_whitespace().collect::<Vec<_>>()[..] {
            if let Ok(size) = u32::from_str_radix(size, 16) {
                sizes.insert(name.to_owned(), f64::from(size));
            }
        }
    }
    Ok(sizes)
}
