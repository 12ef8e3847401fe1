//! Expansions and refusals, as tokens.

mod axes;
mod boundary;
mod calls;
mod chains;
mod changes;
mod claims;
mod documentation;
mod families;
mod items;
mod paths;
mod patterns;
mod refused;
mod round_trip;
mod several;
mod shapes;
mod small_world;
mod soup;
mod text;

use crate::errors::Errors;
use crate::expand::Mode;
use crate::{check, model, parse, pipeline};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use text::tight;

/// Tokens behind a `K` that stands for `$crate`. The tokens between `«` and `»` become an invisible group, such as
/// `macro_rules!` makes of what it captures.
fn tokens(call: &str) -> TokenStream {
    let marked = call.replace('«', " INVISIBLE (").replace('»', ")");
    invisible(format!("K {marked}").parse().expect(call))
}

fn invisible(stream: TokenStream) -> TokenStream {
    let mut trees: Vec<TokenTree> = Vec::new();
    for tree in stream {
        let marked = matches!(trees.last(), Some(TokenTree::Ident(word)) if word == "INVISIBLE");
        if marked {
            trees.pop();
        }
        trees.push(match tree {
            TokenTree::Group(group) => {
                let delimiter = if marked {
                    Delimiter::None
                } else {
                    group.delimiter()
                };
                Group::new(delimiter, invisible(group.stream())).into()
            }
            other => other,
        });
    }
    trees.into_iter().collect()
}

/// The expansion, by itself: outside of the compiler all tokens stand in one place. The call, read by the public interface and emitted
/// again, has the same.
fn view(input: TokenStream, mode: Mode) -> TokenStream {
    let expansion = pipeline::view(input.clone(), mode, |_| (0, 0));
    round_trip::assert_round_trip(&input, &expansion, mode);
    expansion
}

/// What `view!` makes of a call, as [`tight`] text without the block around it.
fn literally(call: &str) -> String {
    inner(&view(tokens(call), Mode::Panic))
}

/// The same, as text that is easier to read.
fn emitted(call: &str) -> String {
    legible(literally(call))
}

/// What `try_view!` makes of it.
fn tried(call: &str) -> String {
    legible(inner(&view(tokens(call), Mode::Try)))
}

/// Leaves out what every call has: the braces around receivers, the parameters that rustc infers, and the literals of the checks.
fn legible(mut text: String) -> String {
    while let Some(close) = text.find("}.") {
        let open = text[..close].rfind('{').expect("an opening brace");
        text.remove(close);
        let word_before = text[..open].ends_with(char::is_alphanumeric);
        text.replace_range(open..=open, if word_before { " " } else { "" });
    }
    while text.contains(",_,_>") {
        text = text.replace(",_,_>", ",_>");
    }
    without_literals(&text.replace(",_>", ">"))
}

/// The arguments of each method without the literals at their end, `0` or `(0,(0,()))`.
fn without_literals(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(">(") {
        let (before, arguments) = rest.split_at(start + 2);
        kept.push_str(before);
        let mut depth = 0;
        let mut ends = Vec::new();
        for (place, letter) in arguments.char_indices() {
            match letter {
                ',' if depth == 0 => ends.push(place),
                ')' if depth == 0 => {
                    ends.push(place);
                    break;
                }
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
        }
        let close = ends.pop().expect("a closing parenthesis");
        let mut end = close;
        while let Some(start) = ends
            .pop()
            .map(|comma| comma + 1)
            .or_else(|| (end > 0).then_some(0))
        {
            let last = &arguments[start..end];
            if !(last.contains('0') && last.chars().all(|letter| "0(),".contains(letter))) {
                break;
            }
            end = start.saturating_sub(1);
        }
        // What is left may contain calls as well.
        kept.push_str(&without_literals(&arguments[..end]));
        rest = &arguments[close..];
    }
    kept + rest
}

fn inner(block: &TokenStream) -> String {
    let text = tight(block);
    let inside = text
        .strip_prefix('{')
        .and_then(|text| text.strip_suffix('}'))
        .unwrap_or(&text);
    inside
        .strip_prefix("use methods::*;")
        .unwrap_or(inside)
        .to_owned()
}

/// The messages for a call.
fn refusals(call: &str) -> Vec<String> {
    let errors = Errors::new("view!");
    let call = parse::call(tokens(call), &errors);
    check::written::check(&call, &errors);
    check::meant::check(&model::chains(&call, &errors), &errors);
    errors.finish().iter().map(|mistake| mistake.text()).collect()
}
