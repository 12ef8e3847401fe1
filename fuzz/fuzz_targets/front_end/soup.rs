//! Tokens from bytes, and from text.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

/// The deepest nesting of groups, because syn and the rest of the front end are recursive.
const DEEPEST: usize = 24;

/// The tokens that bytes stand for: the words of the grammar, and words of Rust around it.
const WORDS: [&str; 120] = [
    "b",
    "i",
    "n",
    "x",
    "N",
    "T",
    "K",
    "Dyn",
    "None",
    "Self",
    "self",
    "super",
    "crate",
    "mut",
    "as",
    "align",
    "reshape",
    "permute",
    "rearrange",
    "field",
    "broadcast",
    "windows",
    "tiles",
    "diagonal",
    "rot90",
    "newaxis",
    "_",
    "u8",
    "u16",
    "usize",
    "true",
    "if",
    "else",
    "match",
    "return",
    "let",
    "move",
    "unsafe",
    "const",
    "async",
    "dyn",
    "impl",
    "fn",
    "for",
    "in",
    "where",
    "pub",
    "struct",
    "enum",
    "union",
    "element",
    "bytemuck",
    "repr",
    "packed",
    "C",
    "r#as",
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "7",
    "8",
    "17",
    "64",
    "100",
    "0x10",
    "1_000",
    "3usize",
    "3u8",
    "3i32",
    "0.5",
    "0.1",
    "1e3",
    "2.",
    "1f32",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "340282366920938463463374607431768211456",
    "\"<i2\"",
    "\">f8\"",
    "\"?\"",
    "\"\"",
    "b\"x\"",
    "'x'",
    "b'x'",
    "'a",
    "..",
    "..=",
    "...",
    "..+",
    ":",
    "::",
    ".",
    ",",
    "=>",
    "->",
    "=",
    "==",
    "-",
    "+",
    "*",
    "/",
    "<",
    ">",
    "<<",
    ">>",
    "&",
    "&&",
    "|",
    "||",
    "!",
    "?",
    "#",
    "@",
    ";",
    "$",
];

/// The delimiters that a byte below 8 opens or closes.
const DELIMITERS: [Delimiter; 4] = [
    Delimiter::Bracket,
    Delimiter::Parenthesis,
    Delimiter::Brace,
    Delimiter::None,
];

/// 0 to 3 open a group, 4 to 7 close one; from 8 on there are words. The highest bit joins a word with the next.
pub fn of_bytes(bytes: &[u8]) -> TokenStream {
    let mut open: Vec<(Delimiter, Vec<TokenTree>)> = Vec::new();
    let mut trees = Vec::new();
    for &byte in bytes {
        match byte & 0x7F {
            kind @ 0..=3 if open.len() < DEEPEST => {
                open.push((DELIMITERS[usize::from(kind)], std::mem::take(&mut trees)));
            }
            0..=7 => close(&mut open, &mut trees),
            word => trees.extend(token(usize::from(word) - 8, byte & 0x80 != 0)),
        }
    }
    while !open.is_empty() {
        close(&mut open, &mut trees);
    }
    trees.into_iter().collect()
}

fn close(open: &mut Vec<(Delimiter, Vec<TokenTree>)>, trees: &mut Vec<TokenTree>) {
    if let Some((delimiter, before)) = open.pop() {
        let inside = std::mem::replace(trees, before).into_iter().collect();
        trees.push(Group::new(delimiter, inside).into());
    }
}

fn token(word: usize, joint: bool) -> Vec<TokenTree> {
    let text = WORDS[word % WORDS.len()];
    let mut trees: Vec<TokenTree> = text.parse::<TokenStream>().expect(text).into_iter().collect();
    if let (Some(TokenTree::Punct(last)), true) = (trees.last_mut(), joint) {
        *last = Punct::new(last.as_char(), Spacing::Joint);
    }
    trees
}

/// The tokens between `«` and `»` become an invisible group, such as `macro_rules!` makes of what it captures.
pub fn of_text(text: &str) -> Option<TokenStream> {
    let depth = text.chars().try_fold(0_usize, |depth, letter| match letter {
        '(' | '[' | '{' | '«' if depth < DEEPEST => Some(depth + 1),
        '(' | '[' | '{' | '«' => None,
        ')' | ']' | '}' | '»' => Some(depth.saturating_sub(1)),
        _ => Some(depth),
    });
    depth?;
    let marked = text.replace('«', " INVISIBLE (").replace('»', ")");
    Some(invisible(marked.parse().ok()?))
}

fn invisible(stream: TokenStream) -> TokenStream {
    let mut trees: Vec<TokenTree> = Vec::new();
    for tree in stream {
        let marked = matches!(trees.last(), Some(TokenTree::Ident(word)) if word == "INVISIBLE");
        let TokenTree::Group(group) = tree else {
            trees.push(tree);
            continue;
        };
        if marked {
            trees.pop();
        }
        let delimiter = if marked {
            Delimiter::None
        } else {
            group.delimiter()
        };
        trees.push(Group::new(delimiter, invisible(group.stream())).into());
    }
    trees.into_iter().collect()
}
