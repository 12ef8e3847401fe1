//! What is checked before a loop begins.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{quote, ToTokens};
use view_syntax::{rewrite, Call, Item, ItemKind, Op, Value};

/// For each view in `body` one that takes all positions of the loop at once: of `grid[2, i]` it is `grid[.., start..=end - 1]`. Its base
/// begins with one of the names that are `known`.
pub fn checks(body: TokenStream, variable: &Ident, ends: [&Ident; 2], known: &[&String]) -> Vec<Call> {
    let mut checks: Vec<Call> = Vec::new();
    rewrite(body, &["view", "try_view"], |_, tokens| {
        let call = Call::parse(tokens).ok()?; // `view!` reports the mistakes
        for view in call.views() {
            let check = check(view, variable, ends, known);
            let text = |call: &Call| call.to_token_stream().to_string();
            checks.extend(check.filter(|new| checks.iter().all(|old| text(old) != text(new))));
        }
        None
    });
    checks
}

/// The check of one view, if its first indices have the variable.
fn check(mut view: Call, variable: &Ident, ends: [&Ident; 2], known: &[&String]) -> Option<Call> {
    if !is_known(view.base(), known) {
        return None;
    }
    let ops = view.chains_mut()[0].ops_mut();
    ops.truncate(1);
    let Op::Index(index) = ops.first_mut()? else {
        return None;
    };
    let mut found = false;
    let items = index.items().iter().filter_map(|item| match item.kind() {
        ItemKind::Ellipsis => Some(item.clone()),
        ItemKind::NewAxis => None,
        kind => {
            let range = positions(kind, variable, ends);
            found |= range.is_some();
            Item::parse(range.unwrap_or(quote!(..))).ok()
        }
    });
    let items: Vec<Item> = items.collect();
    *index.items_mut() = items;
    view.set_mut(false);
    found.then_some(view)
}

/// The positions that an index has in the course of the loop, if it is `i`, `i + 1` or `i - 1`.
fn positions(kind: &ItemKind, variable: &Ident, [start, end]: [&Ident; 2]) -> Option<TokenStream> {
    let ItemKind::Position(number) = kind else {
        return None;
    };
    let Value::Expression(tokens) = number.value() else {
        return None;
    };
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let (TokenTree::Ident(name), distance) = trees.split_first()? else {
        return None;
    };
    let linear = match distance {
        [] => true,
        [TokenTree::Punct(sign), TokenTree::Literal(_)] => "+-".contains(sign.as_char()),
        _ => false,
    };
    let taken = linear && name == variable && !number.is_negative();
    taken.then(|| quote!((#start #(#distance)*)..=(#end - 1 #(#distance)*)))
}

/// Whether a base is a name that is known, or a field of it.
fn is_known(base: &TokenStream, known: &[&String]) -> bool {
    let mut trees = base.clone().into_iter();
    let root =
        matches!(trees.next(), Some(TokenTree::Ident(name)) if known.iter().any(|known| name == *known));
    root && trees.all(|tree| match tree {
        TokenTree::Group(_) => false,
        TokenTree::Punct(punct) => punct.as_char() == '.',
        TokenTree::Ident(_) | TokenTree::Literal(_) => true,
    })
}

/// The names that `let` and `for` bind somewhere in `tokens`: there they can be something else than outside.
pub fn bound(tokens: &TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    let mut pattern = false;
    for tree in tokens.clone() {
        match &tree {
            TokenTree::Ident(word) if word == "let" || word == "for" => pattern = true,
            TokenTree::Ident(word) if word == "in" => pattern = false,
            TokenTree::Ident(name) if pattern => names.push(name.to_string()),
            TokenTree::Punct(mark) if "=;".contains(mark.as_char()) => pattern = false,
            TokenTree::Group(group) if pattern => names.extend(words(group.stream())),
            TokenTree::Group(group) => names.extend(bound(&group.stream())),
            _ => {}
        }
    }
    names
}

fn words(tokens: TokenStream) -> Vec<String> {
    let words = tokens.into_iter().flat_map(|tree| match tree {
        TokenTree::Group(group) => words(group.stream()),
        tree => vec![tree.to_string()],
    });
    words.collect()
}
