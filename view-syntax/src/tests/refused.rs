//! Calls that are refused, and the words of the messages.

use super::{emitted, refusals, tokens, view};
use crate::expand::Mode;

/// There is one mistake, with this message and a line of help behind it.
#[track_caller]
fn refused(call: &str, what: &str) {
    let said = refusals(call);
    assert_eq!(said.len(), 1, "{call}: {said:?}");
    let (first, help) = said[0].split_once('\n').unwrap_or_default();
    assert_eq!(first, format!("view!: {what}"), "{call}");
    assert!(help.starts_with("help: ") && help.len() > 10, "{call}: {help}");
    assert!(emitted(call).contains("__view_refuse!"), "{call}");
}

#[track_caller]
fn helped(call: &str, help: &str) {
    let said = refusals(call);
    assert!(said.iter().any(|text| text.contains(help)), "{call}: {said:?}");
}

#[test]
fn ends_the_wrong_way_round() {
    refused("b[5..3]", "slice start 5 is behind its end 3 [V105]");
    refused("b[5..=3]", "slice start 5 is behind its end 3 [V105]");
    refused("b[-1..-3]", "slice start -1 is behind its end -3 [V105]");
    refused("b[-1..=-3]", "slice start -1 is behind its end -3 [V105]");
    refused("b[5:3:2]", "slice start 5 is behind its end 3 [V105]");
    refused(
        "b[3:5:-1]",
        "with a negative step, slice start 3 is behind its end 5 [V105]",
    );
    refused(
        "b[-3:-1:-1]",
        "with a negative step, slice start -3 is behind its end -1 [V105]",
    );
    refused(
        "b[-3..+4]",
        "slice -3..+4 is past the end, which is 3 elements from its start [V106]",
    );
    for fine in [
        "b[3..3]",
        "b[3..=2]",
        "b[-2..=-3]",
        "b[-3..-3]",
        "b[3:3:-1]",
        "b[-3..+3]",
        "b[5:-1:-1]",
    ] {
        assert_eq!(refusals(fine), Vec::<String>::new(), "{fine}");
    }
}

#[test]
fn numbers_that_are_none() {
    refused("b[::0]", "a step of zero [V108]");
    refused("b[1:5:-0]", "a step of zero [V108]");
    refused(
        "b[::9223372036854775808]",
        "a step past the end of any axis [V109]",
    );
    refused(
        "b[::-9223372036854775808]",
        "a step past the end of any axis [V109]",
    );
    refused("b[-0]", "-0 is not the end [V107]");
    refused("b[..-0]", "-0 is not the end [V107]");
    refused("b[0.5]", "0.5 is not an index [V114]");
    refused("b[\"x\"]", "\"x\" is not an index [V114]");
    refused("b['x'..]", "'x' is not an index [V114]");
    refused("b[(-1)]", "`(-1)` is not an index [V114]");
    refused("b[(0.5)]", "`(0.5)` is not an index [V114]");
    helped("b[[true, false]]", "help: `.mask(&m)` copies");
    helped("b[3..=1]", "`1..=3` walks up");
    refused("b[true]", "`true` is not an index [V114]");
    refused("b[3i32]", "an index is a `usize`, not an `i32` [V115]");
    refused("b[3u8]", "an index is a `usize`, not a `u8` [V115]");
    refused("b[3i128]", "an index is a `usize`, not an `i128` [V115]");
    for beyond in [
        "170141183460469231731687303715884105728",
        "340282366920938463463374607431768211456",
    ] {
        let what = format!("{beyond} is past the end of any axis [V109]");
        for index in [
            beyond.to_owned(),
            format!("-{beyond}"),
            format!("..{beyond}"),
            format!("1..+{beyond}"),
            format!("::{beyond}"),
            format!("-{beyond}::-1"),
        ] {
            refused(&format!("b[{index}]"), &what);
        }
        refused(&format!("b.broadcast[{beyond}]"), &what);
        refused(&format!("b.reshape[{beyond}, _]"), &what);
    }
    refused(
        "b[9223372036854775809]",
        "9223372036854775809 is past the end of any axis [V109]",
    );
    refused(
        "b[99999999999999999999999999999999999999999999]",
        "99999999999999999999999999999999999999999999 is past the end of any axis [V109]",
    );
    refused(
        "b[9223372036854775808..-1]",
        "the slice is past the end of any axis [V109]",
    );
    refused(
        "b[9223372036854775808..+1]",
        "the slice is past the end of any axis [V109]",
    );
    refused(
        "b[3..+-1]",
        "a slice cannot have a negative number of elements [V110]",
    );
    refused("b[--1]", "two minus signs in a row [V613]");
    refused("b[-]", "a number is missing here [V612]");
    refused(
        "b[-i + 1]",
        "a leading minus counts from the end, and it is not clear how much of this belongs to it [V615]",
    );
    refused(
        "b[..=-i]",
        "`..=` takes an end counted from the back only as a literal or a constant [V111]",
    );
    refused(
        "b[i..=-{N}]",
        "`..=` takes a constant end counted from the back only where the start is known as well [V111]",
    );
}

#[test]
fn other_kinds_of_index() {
    refused("b[&m]", "`&m` is not a position [V116]");
    refused("b[.., &[1, 3]]", "`&[1, 3]` is not a position [V116]");
    refused("b[vec![1, 3]]", "`vec![1, 3]` would copy [V116]");
    refused("b[newaxis..]", "`newaxis` is an index of its own [V623]");
    refused("b[-newaxis]", "`newaxis` is an index of its own [V623]");
    refused("b[....]", "`...` stands alone between commas [V618]");
    refused("b[[1, 3]]", "[[1, 3]] would copy [V116]");
    helped(
        "b[.., [1, 3]]",
        "`.select(1, &[1, 3])` copies by position, `.mask(&m)`",
    );
    refused("b[[true; 3]]", "[[true; 3]] would copy [V116]");
    helped("b[[2..3]]", "stand in one pair of brackets: `[2..3]`");
    refused("b[(1, 3)]", "the tuple `(1, 3)` is not an index [V114]");
    refused("b[None]", "`None` is not an index [V114]");
    refused("b[_]", "`_` is not an index [V114]");
    refused("b[(1..4)]", "`(1..4)` is not an index [V114]");
    refused("b[«1..4»..5]", "`1..4` is not an index [V114]");
}

#[test]
fn lists() {
    refused("b[]", "an empty index list [V622]");
    refused("b[..., 1, ...]", "only one ... may stand in an index list [V619]");
    refused("b[1,,2]", "an index is missing before this comma [V612]");
    refused("b[,]", "an index is missing before this comma [V612]");
    refused(
        "b[0,0,0,0,0,0,0,0,0,0,0,0,0]",
        "13 indices in one list, 12 are the most it can have [V113]",
    );
    refused(
        &format!("b[{}]", "newaxis, ".repeat(17)),
        "rank 17, 16 is the highest there is [V207]",
    );
}

#[test]
fn forms() {
    refused("b[1..5:2]", "a step needs the form start:stop:step [V620]");
    refused("b[1..2..3]", "two ranges in one index [V620]");
    refused("b[1:2:3:4]", "a slice has two colons at most [V620]");
    refused("b[...2]", "`...` stands alone between commas [V618]");
    refused("b[2..=]", "`..=` needs an end [V621]");
    refused("b[2..+]", "`..+` needs a number of elements [V621]");
    refused("b[i::2]", "`i::` begins a path [V617]");
    helped("b[i::2]", "`(i)::`");
    refused("b[-i::2]", "`i::` begins a path [V617]");
    helped("b[-i::2]", "`-(i)::`");
    helped("b[-self.n::-1]", "`-(self.n)::`");
    refused("b[self.n::-1]", "`self.n::` begins a path [V617]");
    refused("b[a::b::2]", "`a::b::` begins a path [V617]");
    refused("b[i 2]", "a comma is missing between `i` and `2` [V616]");
    refused("b[1 2]", "a comma is missing between `1` and `2` [V616]");
}

#[test]
fn bases() {
    refused("", "the base is missing [V601]");
    refused("mut", "the base is missing [V601]");
    refused("[1, 2][0]", "`[1, 2]` is not a path or a field [V602]");
    refused("&b[0]", "`&b` is not a path or a field [V602]");
    refused("*b[0]", "`*b` is not a path or a field [V602]");
    refused("f(x)[0]", "`f(x)` is not a path or a field [V602]");
    helped(
        "f(x)[0]",
        "square brackets, `f[…]`; a base that is called, in parentheses, `(f(x))`",
    );
    refused("unsized[0]", "`unsized` is not a path or a field [V602]");
    refused("b 3", "`3` does not belong to a path or a field [V603]");
    refused("b[0] 3", "`3` is not an operation [V604]");
    refused("b[0]?", "`?` does not belong to a view [V606]");
    refused(
        "b[0], 3",
        "one base and one chain of operations make one view [V609]",
    );
}

#[test]
fn operations() {
    refused("b[0].", "an operation is missing behind this dot [V605]");
    refused("b.foo(3)", "`.foo` is not an operation [V604]");
    refused("b.rearange[h w -> w h]", "`.rearange` is not an operation [V604]");
    refused(
        "b.T.reorder[h w -> w h][0]",
        "`.reorder` is not an operation [V604]",
    );
    for call in ["b.rearange[h w -> w h]", "b.einops[h w -> w h]"] {
        let said = refusals(call);
        assert!(
            said[0].contains("did you mean `.rearrange[h w -> w h]`?"),
            "{said:?}"
        );
    }
    helped("b.foo(3)", "`.diagonal`");
    helped("b[0].reshap[3]", "did you mean `.reshape[3, _]`?");
    helped("b[0].resh", "did you mean `.reshape[3, _]`?");
    helped("b[0].rot09", "did you mean `.rot90[1]`?");
    helped("b[0].rto90[2]", "did you mean `.rot90[1]`?");
    helped("b[0].rot", "did you mean `.rot90[1]`?");
    helped("b[0].transpos", "the operations are `[…]`");
    refused("b.reshape(3)", "this `.reshape` cannot be read [V607]");
    refused("b.as<", "this `.as` cannot be read [V607]");
    refused("b.as", "this `.as` cannot be read [V607]");
    refused("b.as(u32)", "this `.as` cannot be read [V607]");
    helped("b.as[\"<u2\"]", "or `.as<\"<u2\">` with a dtype code");
    helped("b.align[3]", "`.align[2]` or `.align[4]`");
    helped("b.align[0]", "`.align[1]` is the nearest");
    helped("b.align[128]", "`.align[64]` is the nearest");
    refused("b.align[-3]", "-3 is not an alignment [V203]");
}

#[test]
fn dtype_codes() {
    for code in [
        "?", "b1", "|b1", "u1", "|i1", "<u2", ">i4", "=f8", "f4", "<f8", ">u8",
    ] {
        assert_eq!(refusals(&format!("b.as<\"{code}\">")).len(), 0, "{code}");
    }
    refused("b.as<\"x4\">", "`\"x4\"` is not a dtype [V309]");
    helped("b.as<\"x4\">", "the dtypes are ? b1 u1 u2 u4 u8 i1");
    refused("b.as<\"\">", "`\"\"` is not a dtype [V309]");
    refused("b.as<\"é\">", "`\"é\"` is not a dtype [V309]");
    helped("b.as<\"<u3\">", "did you mean `\"<u2\"`?");
    helped("b.as<\">int16\">", "did you mean `\">i2\"`?");
    helped("b.as<\"float64\">", "did you mean `\"f8\"`?");
    helped("b.as<\"<U4\">", "did you mean `\"<u4\"`?");
    helped("b.as<\"2u\">", "did you mean `\"u2\"`?");
    helped("b.as<\"d\">", "did you mean `\"f8\"`?");
    refused(
        "b.as<\"|u2\">",
        "`|` is for dtypes of one byte, `\"|u2\"` has 2 [V310]",
    );
    if cfg!(not(feature = "half")) {
        refused(
            "b.as<\"<f2\">",
            "`\"<f2\"` needs the feature `half` of view-core [V311]",
        );
    }
    if cfg!(not(feature = "num-complex")) {
        refused(
            "b.as<\"c16\">",
            "`\"c16\"` needs the feature `num-complex` of view-core [V311]",
        );
    }
}

#[test]
fn as_many_as_there_can_be() {
    for most in [
        format!("b[{}]", ["0"; 12].join(", ")),
        format!("b[{}]", ["newaxis"; 16].join(", ")),
        format!("b.broadcast[{}]", ["1"; 16].join(", ")),
        format!("mut b => {}", ["[..]"; 16].join(", ")),
        "b.align[64]".to_owned(),
        "b.align[1]".to_owned(),
    ] {
        assert_eq!(refusals(&most), Vec::<String>::new(), "{most}");
    }
}

#[test]
fn all_mistakes_of_a_call() {
    assert_eq!(refusals("b[5..3, 0.5, ::0][-0].foo").len(), 5);
}

#[test]
fn what_is_left_of_a_refused_call_is_an_expression() {
    for call in ["unsized[0]", "become(x)[0]", "return(x)[0]"] {
        let left = view(tokens(call), Mode::Panic);
        assert!(syn::parse2::<syn::Expr>(left.clone()).is_ok(), "{call}: {left}");
    }
}
