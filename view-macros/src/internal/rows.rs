//! `for_rows!`: for view-core's own use. It repeats items with other names, as a macro by example does. But here each token keeps its
//! place in the file, so that rustc shows the line of a bound that is not met, and not the definition of a macro and its calls.

use proc_macro2::{Group, TokenStream, TokenTree};

/// `[$View $Iter] [View Iter] [ViewMut IterMut] => { items }`: the items once for each row. In a row, parentheses stand for the tokens
/// inside.
pub fn expand(input: TokenStream) -> TokenStream {
    let trees: Vec<_> = input.into_iter().collect();
    let mut lists = Vec::new();
    let mut items = TokenStream::new();
    for tree in trees {
        match tree {
            TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Bracket => {
                lists.push(group.stream());
            }
            TokenTree::Group(group) => items = group.stream(),
            _ => {}
        }
    }
    let names: Vec<_> = lists
        .first()
        .cloned()
        .into_iter()
        .flatten()
        .filter_map(|tree| match tree {
            TokenTree::Ident(name) => Some(name.to_string()),
            _ => None,
        })
        .collect();
    lists
        .into_iter()
        .skip(1)
        .map(|row| {
            let values: Vec<_> = row.into_iter().map(value).collect();
            assert_eq!(names.len(), values.len(), "a row has a value for each name");
            replaced(items.clone(), &names, &values)
        })
        .collect()
}

fn value(tree: TokenTree) -> TokenStream {
    match tree {
        TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Parenthesis => group.stream(),
        tree => tree.into(),
    }
}

/// The items with these values for these names behind a `$`.
fn replaced(items: TokenStream, names: &[String], values: &[TokenStream]) -> TokenStream {
    let mut trees = items.into_iter();
    let mut done: Vec<TokenTree> = Vec::new();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => {
                let behind = trees.next();
                let value = match &behind {
                    Some(TokenTree::Ident(name)) => names.iter().position(|known| name == known),
                    _ => None,
                };
                match (behind, value) {
                    // At the place of the name, so that a bound is one stretch of the file.
                    (Some(name), Some(value)) => {
                        for mut tree in values[value].clone() {
                            tree.set_span(name.span());
                            done.push(tree);
                        }
                    }
                    (behind, _) => {
                        done.push(dollar.into());
                        done.extend(behind);
                    }
                }
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), replaced(group.stream(), names, values));
                inner.set_span(group.span());
                done.push(inner.into());
            }
            tree => done.push(tree),
        }
    }
    done.into_iter().collect()
}
