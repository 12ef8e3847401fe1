//! How each element is to be written: the part of `{:+#08.3x}` that is about elements.

use core::fmt::{self, Alignment, Write};

/// Sign, prefix, zeros and precision of an element.
#[derive(Clone, Copy)]
pub(super) struct Spec {
    /// `+`
    pub plus: bool,
    /// `#`, where it is about elements.
    pub prefix: bool,
    /// `08`: zeros behind the sign, to this width.
    pub zeros: Option<usize>,
    /// `.3`
    pub precision: Option<usize>,
}

impl Spec {
    /// That of the formatter, without zeros. `prefix` says whether `#` is about elements.
    pub fn of(f: &fmt::Formatter<'_>, prefix: bool) -> Self {
        Self {
            plus: f.sign_plus(),
            prefix: prefix && f.alternate(),
            zeros: None,
            precision: f.precision(),
        }
    }
}

/// How one element is written.
pub(super) type Show<T> = fn(&T, &mut dyn Write, Spec) -> fmt::Result;

/// The function that writes an element by a trait, such as `"x"`. There is a format for each part that may be there: what an element is asked for is what the
/// user has written, and nothing else.
macro_rules! show {
    ($mark:literal) => {
        |element, out, spec| show!(@plus $mark element out spec)
    };
    (@plus $mark:literal $element:ident $out:ident $spec:ident) => {
        if $spec.plus {
            show!(@prefix $mark ["+"] $element $out $spec)
        } else {
            show!(@prefix $mark [""] $element $out $spec)
        }
    };
    (@prefix $mark:literal [$plus:literal] $element:ident $out:ident $spec:ident) => {
        if $spec.prefix {
            show!(@zeros $mark [$plus "#"] $element $out $spec)
        } else {
            show!(@zeros $mark [$plus ""] $element $out $spec)
        }
    };
    (@zeros $mark:literal [$plus:literal $prefix:literal] $element:ident $out:ident $spec:ident) => {
        match ($spec.zeros, $spec.precision) {
            (None, None) => write!($out, concat!("{:", $plus, $prefix, $mark, "}"), $element),
            (Some(width), None) => {
                write!($out, concat!("{:", $plus, $prefix, "0width$", $mark, "}"), $element, width = width)
            }
            (None, Some(precision)) => {
                write!($out, concat!("{:", $plus, $prefix, ".precision$", $mark, "}"), $element, precision = precision)
            }
            (Some(width), Some(precision)) => write!(
                $out,
                concat!("{:", $plus, $prefix, "0width$.precision$", $mark, "}"),
                $element,
                width = width,
                precision = precision
            ),
        }
    };
}
pub(super) use show;

/// Counts the characters written to it.
pub(super) struct Width(pub usize);
impl Write for Width {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.0 += s.chars().count();
        Ok(())
    }
}

/// How many of the characters that fill a width are in front of an element, and how many behind it. Elements are on the right, if nothing else is said.
pub(super) fn sides(f: &fmt::Formatter<'_>, padding: usize) -> (usize, usize) {
    match f.align() {
        Some(Alignment::Left) => (0, padding),
        Some(Alignment::Center) => (padding / 2, padding - padding / 2),
        Some(Alignment::Right) | None => (padding, 0),
    }
}
