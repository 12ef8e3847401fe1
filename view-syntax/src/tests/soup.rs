//! No tokens make the macros panic, and each expansion is an expression or a type.

use super::view;
use crate::expand::Mode;
use crate::shape;
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::{Expr, Type};

/// A random generator, xorshift, which gives the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 1_000_003).map_or(0, |number| number % count)
    }
}

const WORDS: [&str; 16] = [
    "b", "i", "mut", "newaxis", "as", "T", "field", "reshape", "self", "crate", "if", "Dyn", "None", "true",
    "_", "diagonal",
];
const NUMBERS: [&str; 10] = [
    "0",
    "1",
    "5",
    "3",
    "0.5",
    "3i32",
    "9223372036854775808",
    "99999999999999999999",
    "\"<i2\"",
    "'x'",
];
const MARKS: &str = "..::-+=,<>&*?!#'|/";

fn soup(dice: &mut Dice, depth: usize) -> TokenStream {
    let length = dice.below(7);
    let mut trees: Vec<TokenTree> = Vec::new();
    for _ in 0..length {
        match dice.below(12) {
            0..=2 => trees.push(Ident::new(WORDS[dice.below(WORDS.len())], Span::call_site()).into()),
            3..=4 => trees.push(number(NUMBERS[dice.below(NUMBERS.len())])),
            5..=7 => {
                let marks: Vec<char> = MARKS.chars().filter(|mark| *mark != '\'').collect();
                let spacing = if dice.below(3) == 0 {
                    Spacing::Alone
                } else {
                    Spacing::Joint
                };
                trees.push(Punct::new(marks[dice.below(marks.len())], spacing).into());
            }
            8 => trees.extend(
                [Punct::new('.', Spacing::Joint), Punct::new('.', Spacing::Alone)].map(TokenTree::from),
            ),
            9 => trees.extend(
                [Punct::new(':', Spacing::Joint), Punct::new(':', Spacing::Alone)].map(TokenTree::from),
            ),
            _ if depth > 0 => {
                let delimiters = [
                    Delimiter::Bracket,
                    Delimiter::Bracket,
                    Delimiter::Parenthesis,
                    Delimiter::Brace,
                    Delimiter::None,
                ];
                let delimiter = delimiters[dice.below(delimiters.len())];
                trees.push(Group::new(delimiter, soup(dice, depth - 1)).into());
            }
            _ => {}
        }
    }
    trees.into_iter().collect()
}

fn number(text: &str) -> TokenTree {
    text.parse::<Literal>()
        .map_or_else(|_| Literal::u8_unsuffixed(0).into(), TokenTree::from)
}

/// A call. In three cases of four a base and brackets stand in front: without them half of the calls would be refused at the first token.
fn call(dice: &mut Dice) -> TokenStream {
    let (base, index, behind) = (soup(dice, 2), soup(dice, 2), soup(dice, 1));
    match dice.below(8) {
        0..=1 => quote::quote!(K #base),
        2 => quote::quote!(K b[#index] #behind),
        3 => quote::quote!(K mut b => for i in ..4 [#index] #behind),
        4 => quote::quote!(K b.rearrange[#base -> #index] #behind),
        5 => quote::quote!(K b.rearrange[(i T=#base) b -> b i T #behind]),
        6 => quote::quote!(K mut static b #behind for i in #base [#index]),
        _ => quote::quote!(K mut b => [#index], #behind),
    }
}

#[test]
fn no_tokens_make_the_macros_panic() {
    // syn, unoptimised, needs a large stack to read 2^63 in binary.
    let roomy = std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(ten_thousand_bowls);
    roomy.expect("a thread").join().expect("no panic");
}

fn ten_thousand_bowls() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for _ in 0..10_000 {
        let input = call(&mut dice);
        for mode in [Mode::Panic, Mode::Try] {
            let output = view(input.clone(), mode);
            assert!(
                syn::parse2::<Expr>(output.clone()).is_ok(),
                "{input}\nbecomes {output}"
            );
        }
        let output = shape::expand(input.clone());
        assert!(
            syn::parse2::<Type>(output.clone()).is_ok(),
            "{input}\nbecomes {output}"
        );
    }
}

#[test]
fn nothing_at_all() {
    for mode in [Mode::Panic, Mode::Try] {
        assert!(syn::parse2::<Expr>(view(TokenStream::new(), mode)).is_ok());
    }
}
