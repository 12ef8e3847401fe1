//! A format of PEP 3118, code by code.

use super::code::{numeral, Mode};
use super::item::{Item, Member};
use view_core::{ByteOrder, ElementType, Kind};

/// Structs in structs may be so deep. Each is a call more on the stack.
const DEEPEST: usize = 64;

/// Who has written a format: what is between two fields depends on it.
#[derive(Clone, Copy, PartialEq)]
pub enum Writer {
    /// NumPy writes all padding as `x`, but for that behind the last field of a struct. Where it has no mark of a byte order, a number is aligned.
    Numpy,
    /// As in C: what has no mark of a byte order is aligned, with padding that is not written.
    Compiler,
}

/// A format that is being read.
pub struct Reader<'a> {
    rest: &'a [u8],
    mode: Mode,
    writer: Writer,
    depth: usize,
    /// Whether it can be a format of NumPy: its numbers are aligned where it says so, and it never marks the order of this machine.
    pub numpy: bool,
    /// Whether a gap follows a struct in a struct: whose padding that is, and so how far the elements of an array are apart, the format does not say.
    pub vague: bool,
}

pub fn has_structs(item: &Item) -> bool {
    match item {
        Item::Record { .. } => true,
        Item::Array(_, item) => has_structs(item),
        _ => false,
    }
}

/// A number that is no `usize`.
struct TooLarge;

impl<'a> Reader<'a> {
    /// Reads a format as `writer` writes it.
    pub fn new(format: &'a [u8], writer: Writer) -> Self {
        Self {
            rest: format,
            mode: Mode::START,
            writer,
            depth: 0,
            numpy: true,
            vague: false,
        }
    }

    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    fn next(&mut self) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    fn take(&mut self, code: u8) -> bool {
        let found = self.peek() == Some(code);
        if found {
            self.rest = &self.rest[1..];
        }
        found
    }

    /// The number that stands here, if one does.
    ///
    /// # Errors
    /// It is too large.
    fn digits(&mut self) -> Result<Option<usize>, TooLarge> {
        let mut value = None;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            self.rest = &self.rest[1..];
            let more = value.unwrap_or(0_usize).checked_mul(10);
            let more = more.and_then(|more| more.checked_add(usize::from(digit - b'0')));
            value = Some(more.ok_or(TooLarge)?);
        }
        Ok(value)
    }

    /// The members up to the code `end`, or up to the end of the format; the end of the last one, and the greatest alignment. The first one is `start`
    /// bytes behind the beginning of the item.
    pub fn fields(&mut self, end: Option<u8>, start: usize) -> Option<(Vec<Member>, usize, usize)> {
        let (mut fields, mut offset, mut align) = (Vec::<Member>::new(), 0_usize, 1);
        loop {
            match self.peek() {
                None => {
                    return end.is_none().then_some((fields, offset, align));
                }
                Some(code) if Some(code) == end => {
                    self.next();
                    return Some((fields, offset, align));
                }
                Some(b' ' | b'\n' | b'\t') => {
                    self.next();
                    continue;
                }
                Some(_) if self.mark() => continue,
                Some(_) => {}
            }
            let extents = self.extents()?;
            // ctypes marks the byte order here, and so does NumPy where text follows.
            while self.mark() {}
            let count = self.digits().ok()?;
            if self.take(b'x') {
                let gap = product(&extents)?.checked_mul(count.unwrap_or(1))?;
                let behind_a_struct = fields.last().is_some_and(|field| has_structs(&field.item));
                self.vague |= behind_a_struct && gap > 0;
                offset = offset.checked_add(gap)?;
                continue;
            }
            let (item, own) = self.item(extents, count, start.checked_add(offset)?)?;
            if self.mode.aligned && self.writer == Writer::Compiler {
                offset = offset.checked_next_multiple_of(own)?;
                align = align.max(own);
            }
            let name = self.name()?;
            let size = item.size();
            fields.push(Member { name, offset, item });
            offset = offset.checked_add(size)?;
        }
    }

    /// Takes a mark of a byte order, if one is here.
    fn mark(&mut self) -> bool {
        let Some((code, mode)) = self.peek().and_then(|code| Some((code, Mode::of(code)?))) else {
            return false;
        };
        self.next();
        let marked = matches!(
            (code, ByteOrder::NATIVE),
            (b'<', ByteOrder::Little) | (b'>' | b'!', ByteOrder::Big)
        );
        self.numpy &= !marked;
        self.mode = mode;
        true
    }

    /// `(2,3)`. Nothing is nothing.
    fn extents(&mut self) -> Option<Vec<usize>> {
        if !self.take(b'(') {
            return Some(Vec::new());
        }
        let mut extents = Vec::new();
        loop {
            extents.push(self.digits().ok()??);
            match self.next()? {
                b',' => {}
                b')' => return Some(extents),
                _ => return None,
            }
        }
    }

    /// What stands behind the extents and the number of repetitions, and its alignment. It is `start` bytes behind the beginning of the whole item, if all padding is written.
    fn item(&mut self, mut extents: Vec<usize>, count: Option<usize>, start: usize) -> Option<(Item, usize)> {
        let (mode, code) = (self.mode, self.next()?);
        let (item, align) = match code {
            b'T' => {
                if !self.take(b'{') {
                    return None;
                }
                self.depth += 1;
                if self.depth > DEEPEST {
                    return None;
                }
                let (fields, end, align) = self.fields(Some(b'}'), start)?;
                self.depth -= 1;
                // The mode inside also counts behind the struct.
                let padded = self.mode.aligned && self.writer == Writer::Compiler;
                let size = if padded {
                    end.checked_next_multiple_of(align)?
                } else {
                    end
                };
                (Item::Record { fields, size }, align)
            }
            b'Z' if self.take(b'g') => {
                let size = 2 * size_of::<u128>();
                let code = "Zg".to_owned();
                (Item::Other { code, size }, size / 2)
            }
            b'Z' => {
                let part = numeral(mode, self.next()?)?;
                let whole = ElementType::new(Kind::ComplexFloat, mode.order, 2 * part.size())?;
                (Item::Number(whole), part.size())
            }
            b'O' => (Item::Object, size_of::<usize>()),
            // Text: the number before it is its length.
            b's' | b'p' | b'w' | b'u' => {
                let unit = match code {
                    b'w' => 4,
                    b'u' => 2,
                    _ => 1,
                };
                let size = count.unwrap_or(1).checked_mul(unit)?;
                let code = char::from(code).to_string();
                return Some((array(extents, Item::Other { code, size })?, unit));
            }
            b'g' => {
                let size = size_of::<u128>();
                let code = "g".to_owned();
                (Item::Other { code, size }, size)
            }
            b'P' => {
                let size = size_of::<usize>();
                let code = "P".to_owned();
                (Item::Other { code, size }, size)
            }
            _ => {
                let number = numeral(mode, code)?;
                (Item::Number(number), number.size())
            }
        };
        // NumPy has no mark for an object that is not aligned.
        let placed = mode.aligned && !matches!(item, Item::Record { .. } | Item::Object);
        self.numpy &= !placed || start.is_multiple_of(align);
        // NumPy reads `3h` as `(3)h`.
        extents.extend(count);
        Some((array(extents, item)?, align))
    }

    /// `:name:`
    fn name(&mut self) -> Option<String> {
        if !self.take(b':') {
            return Some(String::new());
        }
        let length = self.rest.iter().position(|&byte| byte == b':')?;
        let name = String::from_utf8(self.rest[..length].to_vec()).ok()?;
        self.rest = &self.rest[length + 1..];
        Some(name)
    }
}

/// The number of elements.
fn product(extents: &[usize]) -> Option<usize> {
    extents
        .iter()
        .try_fold(1_usize, |product, extent| product.checked_mul(*extent))
}

/// An array of items; without extents the item. Its size, in bytes, must not wrap.
fn array(extents: Vec<usize>, item: Item) -> Option<Item> {
    product(&extents)?.checked_mul(item.size())?;
    Some(if extents.is_empty() {
        item
    } else {
        Item::Array(extents, Box::new(item))
    })
}
