//! `for_rows!`: for view-core's own use. It repeats items with other names, as a macro by example does. But here each token keeps its
//! place in the file, so that rustc shows the line of a bound that is not met, and not the definition of a macro and its calls.

use proc_macro2::{Group, TokenStream, TokenTree};
use std::collections::HashMap;

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
            let row = names.iter().cloned().zip(values).collect();
            replaced(items.clone(), &row)
        })
        .collect()
}

fn value(tree: TokenTree) -> TokenStream {
    match tree {
        TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Parenthesis => group.stream(),
        tree => tree.into(),
    }
}

/// The items with the values of a row for the names behind a `$`.
fn replaced(items: TokenStream, row: &HashMap<String, TokenStream>) -> TokenStream {
    let mut trees = items.into_iter().peekable();
    let mut done = TokenStream::new();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => match trees.next() {
                Some(TokenTree::Ident(name)) if row.contains_key(&name.to_string()) => {
                    // At the place of the name, so that a bound is one stretch of the file.
                    done.extend(row[&name.to_string()].clone().into_iter().map(|mut tree| {
                        tree.set_span(name.span());
                        tree
                    }));
                }
                other => {
                    done.extend([TokenTree::from(dollar)]);
                    done.extend(other);
                }
            },
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), replaced(group.stream(), row));
                inner.set_span(group.span());
                done.extend([TokenTree::from(inner)]);
            }
            tree => done.extend([tree]),
        }
    }
    done
}
