//! A message that is put together without `format!`, which cannot run in a constant.

/// A part of a sentence.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// Printed in decimal.
    Number(i128),
    /// Printed as it is.
    Word(&'static str),
}

/// The longest message: all sentences with numbers of 20 digits are shorter.
const ROOM: usize = 256;

/// A text of at most [`ROOM`] bytes.
pub(super) struct Text {
    bytes: [u8; ROOM],
    len: usize,
}

impl Text {
    pub(super) const fn new() -> Self {
        Self {
            bytes: [0; ROOM],
            len: 0,
        }
    }

    pub(super) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "view!: this message is not UTF-8",
        }
    }

    pub(super) const fn str(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut i = 0;
        while i < text.len() {
            self = self.byte(text[i]);
            i += 1;
        }
        self
    }

    /// A sentence in the syntax of `format!`: `{axis}` is the number with that name, and each `{}` is the next one of `parts`.
    pub(super) const fn sentence(mut self, sentence: &str, named: &[(&str, i128)], parts: &[Part]) -> Self {
        let sentence = sentence.as_bytes();
        let (mut i, mut next) = (0, 0);
        while i < sentence.len() {
            if sentence[i] != b'{' {
                self = self.byte(sentence[i]);
                i += 1;
                continue;
            }
            let start = i + 1;
            while sentence[i] != b'}' {
                i += 1;
            }
            if start == i {
                self = match parts[next] {
                    Part::Number(number) => self.number(number),
                    Part::Word(word) => self.str(word),
                };
                next += 1;
            } else {
                self = self.number(find(sentence, start, i, named));
            }
            i += 1;
        }
        self
    }

    const fn number(mut self, number: i128) -> Self {
        if number < 0 {
            self = self.byte(b'-');
        }
        let number = number.unsigned_abs();
        let mut place = 1;
        while number / place >= 10 {
            place *= 10;
        }
        while place > 0 {
            self = self.byte(b'0' + (number / place % 10) as u8);
            place /= 10;
        }
        self
    }

    const fn byte(mut self, byte: u8) -> Self {
        self.bytes[self.len] = byte;
        self.len += 1;
        self
    }
}

/// The number whose name stands at `start..end` of the sentence.
const fn find(sentence: &[u8], start: usize, end: usize, named: &[(&str, i128)]) -> i128 {
    let mut i = 0;
    loop {
        let name = named[i].0.as_bytes();
        let mut same = 0;
        while same < name.len() && start + same < end && name[same] == sentence[start + same] {
            same += 1;
        }
        if same == name.len() && start + same == end {
            return named[i].1;
        }
        i += 1;
    }
}

#[cfg(test)]
mod tests {
    use crate::error::ViewError;
    use std::string::ToString;

    #[test]
    fn the_parts_of_a_sentence() {
        for (error, expected) in [
            (
                ViewError::Index {
                    axis: -1,
                    index: 4_294_967_295,
                    length: 0,
                },
                "view!: index 4294967295 is out of bounds for axis -1, which has length 0 [V101]",
            ),
            (
                ViewError::SliceStartFromEnd {
                    axis: 0,
                    back: 0,
                    length: 3,
                },
                "view!: slice start -0 is not on axis 0, which has length 3 [V107]",
            ),
            (
                ViewError::SliceEndFromEnd {
                    axis: 15,
                    back: 12,
                    length: 10,
                },
                "view!: slice end -12 is not on axis 15, which has length 10 [V104]",
            ),
            (
                ViewError::SliceCount {
                    axis: 1,
                    start: 5,
                    count: 7,
                    length: 9,
                },
                "view!: a slice of 7 elements from 5 runs past the end of axis 1, which has length 9 [V106]",
            ),
            (
                ViewError::TooLarge,
                "view!: a shape of more positions than can be counted, or than memory has room for [V224]",
            ),
            (
                ViewError::Size { bytes: 1, size: 4 },
                "view!: 1 byte does not divide into elements of 4 bytes [V301]",
            ),
            (
                ViewError::Size { bytes: 13, size: 4 },
                "view!: 13 bytes do not divide into elements of 4 bytes: 1 left over [V301]",
            ),
            (
                ViewError::Align { offset: 1, align: 8 },
                "view!: the start is not aligned to 8 bytes: its address is 1 byte past a multiple of 8 [V305]",
            ),
            (
                ViewError::Stride {
                    axis: 2,
                    stride: -1,
                    align: 8,
                },
                "view!: the stride of axis 2 is -1 bytes, which is not a multiple of the alignment, 8 bytes [V307]",
            ),
            (
                ViewError::Tile {
                    axis: 0,
                    tile: 4,
                    length: 10,
                },
                "view!: axis 0, which has length 10, does not divide into tiles of 4: 2 left over [V214]",
            ),
            (
                ViewError::Tile {
                    axis: 0,
                    tile: 0,
                    length: 10,
                },
                "view!: parts of 0 elements on axis 0 [V213]",
            ),
        ] {
            assert_eq!(error.to_string(), expected);
        }
    }

    #[test]
    fn the_longest_message_has_room() {
        let error = ViewError::ElementsApart {
            axis: usize::MAX,
            stride: isize::MIN,
            size: usize::MAX,
        };
        assert!(error.to_string().ends_with("[V325]"));
    }
}
