//! The other macros.

use super::{tight, tokens};
use crate::derive::{self, manifest};
use crate::front::shape;
use crate::internal::numerals;

#[track_caller]
fn is_shape(extents: &str, expected: &str) {
    assert_eq!(
        tight(&shape::expand(tokens(extents))),
        expected,
        "shape![{extents}]"
    );
}

#[test]
fn shapes() {
    is_shape("", "()");
    is_shape("480", "Axes1<E480>");
    is_shape("480, Dyn, M, {N},", "Axes4<E480,Dyn,M,Const<{N}>>");
    is_shape("«3», «Foo<A, B>», typenum::U7", "Axes3<E3,Foo<A,B>,typenum::U7>");
    is_shape("3000", "Axes1<Const<3000>>");
    is_shape("2999", "Axes1<Dec4<2,9,9,9>>");
    is_shape("9_999_999", "Axes1<Dec7<9,9,9,9,9,9,9>>");
    is_shape("10_000_001", "Axes1<Big<Then1<Then8<Then6<Then9<U152>>>>>>");
    // The types find out whether this one is in the table.
    is_shape(
        "4_294_967_295",
        "Axes1<Readable<ThenF<ThenF<ThenF<ThenF<ThenF<ThenF<U255>>>>>>>>",
    );
    is_shape("Foo<A, B>, 2", "Axes2<Foo<A,B>,E2>");
}

#[test]
fn shapes_refused() {
    for wrong in [
        "-1",
        "0.5",
        "\"x\"",
        "3 + 4",
        "1,,2",
        "3u8",
        "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1",
    ] {
        assert!(
            tight(&shape::expand(tokens(wrong))).contains("\"shape!:"),
            "{wrong}"
        );
    }
    let text = tight(&shape::expand(tokens("2, -1, 3")));
    let start = "Axes3<E2,<(Dyn,Nil<{use compile_error as __view_refuse;__view_refuse!{\"shape!:`-1`is not";
    assert!(text.starts_with(start), "{text}");
    assert!(text.ends_with("}}>)as K::Shape>::Head,E3>"), "{text}");
}

#[test]
fn derived() {
    let derived = |item: &str| tight(&derive::expand(item.parse().expect(item)));
    let plain = derived("struct P { x: f32 }");
    for part in [
        "const __CONST_SIZE:::view_core::__::usize=::view_core::__::size_of::<P>();",
        "::view_core::__::digits!{__CONST_SIZE=>__CONST_SIZE_0 __CONST_SIZE_1 ",
        "const __CONST_ALIGN:::view_core::__::usize=::view_core::__::align_of::<P>();",
        "impl::view_core::Element for P{type Unit=::view_core::__::StrideBytes<::view_core::__::Readable<\
         ::view_core::__::Measured<__CONST_SIZE_0,__CONST_SIZE_1,",
        "__CONST_SIZE_7>>>;type Align=::view_core::__::AlignOf<__CONST_ALIGN>;type Dtype=::view_core::__::Own;}",
        "const __CONST_OFFSET_0:::view_core::__::usize=::view_core::__::offset_of!(P,x);",
        "struct __field_x{}",
        "impl::view_core::__::Field<::view_core::__::Name<120,()>,__field_x,f32>for P{type Placement=\
         ::view_core::__::AlignedAt<::view_core::__::measured!(__CONST_OFFSET_0)>;\
         const MEMBER:::view_core::__::Member<Self,f32>=::view_core::__::member!(x);}",
    ] {
        assert!(plain.contains(part), "{part}\n{plain}");
    }
    let generic = derived(
        "#[element(crate = crate::re::export)] enum E<'a, T: Copy = u8, const N: usize> where T: 'a { A(&'a T) }",
    );
    let part = "impl<'a,T:Copy,const N:usize>crate::re::export::Element for E<'a,T,{N}>where T:'a{\
         type Unit=crate::re::export::__::SizeOf<Self>;type Align=crate::re::export::__::OpaqueAlign;";
    assert!(generic.contains(part), "{generic}");
    // The expansion depends on the kind of the struct.
    let packed = derived("#[repr(C, packed(2))] struct P(u8, u32);");
    assert!(
        packed.contains("PackedAt<") && packed.contains("member!(packed 1)"),
        "{packed}"
    );
    assert!(!packed.contains("unsafe"));
    assert!(
        derived("#[repr(packed)] struct P<T>(T);").ends_with("Own;}};"),
        "no fields"
    );
    assert!(derived("struct P<T> { t: T }").contains("type Placement=::view_core::__::AnyOffset"));
    assert!(derived("struct P<'a> { t: &'a u8 }").contains("size_of::<P<'static>>()"));
    assert!(derived("struct P { pub(crate) r#type: u8 }").contains("pub(crate)struct __field_type{}"));
    assert!(derived("#[element(bytemuck)] struct P;").contains("::view_core::__::ByPod"));
    assert!(derived("union U { a: u8 }").contains("for U{"));
    // The derive rewrites no type, because a macro may stand for one.
    let own = derived("struct P<'a> { x: &'a m!(Self), y: [Self; { Self::N }] }");
    assert!(
        own.contains("Member<Self,&'a m!(Self)>") && own.contains("Member<Self,[Self;{Self::N}]>"),
        "{own}"
    );
    assert!(derived("enum E { A }").ends_with("Own;}};"));
    assert!(derived("#[element(krate = x)] struct S;").contains("derive(Element):"));
    assert!(derived("trait T {}").contains("derive(Element):this definition cannot be read"));
}

#[test]
fn the_names_of_a_derive_hide_no_name() {
    let derived = |item: &str| tight(&derive::expand(item.parse().expect(item)));
    for (item, name) in [
        ("struct P { a: __field }", "struct __field_a{}"),
        ("struct P { a: u8, b: [r#__field_x; 2] }", "struct ___field_a{}"),
        ("struct __field_a { a: m!(___field_b) }", "struct ____field_a{}"),
        (
            "struct P { a: [u8; __CONST_ALIGN] }",
            "const ___CONST_ALIGN:::view_core::__::usize",
        ),
    ] {
        assert!(derived(item).contains(name), "{item}: {}", derived(item));
    }
}

#[test]
fn the_crate_is_found_by_whatever_name() {
    let found = |own: &str, shared: &str| manifest::search(own, || Some(shared.to_owned()), "view-core");
    for (own, shared, name) in [
        ("[dependencies]\nview-core = \"0.1\"", "", Some("view_core")),
        (
            "[dependencies]\nviews = { version = \"0.1\", package = \"view-core\" } # renamed",
            "",
            Some("views"),
        ),
        (
            "[dev-dependencies.my-views]\npackage = 'view-core' # so\npath = \"x\"\n[features]",
            "",
            Some("my_views"),
        ),
        (
            "[target.'cfg(unix)'.dependencies]\nv.package = \"view-core\"",
            "",
            Some("v"),
        ),
        (
            "[dependencies]\nv.workspace = true",
            "[workspace.dependencies]\nv = { package = \"view-core\" }",
            Some("v"),
        ),
        (
            "[dependencies]\nview-core = { workspace = true }",
            "[workspace.dependencies]\nview-core = \"1\"",
            Some("view_core"),
        ),
        (
            "[dependencies]\nother = { package = \"view-cores\" }\n# view-core = \"1\"",
            "",
            None,
        ),
        (
            "[package]\nname = \"view-core\"\n[features]\nview-core = []",
            "",
            None,
        ),
        (
            "[dependencies]\nw.workspace = true",
            "[workspace.dependencies]\nv = { package = \"view-core\" }",
            None,
        ),
    ] {
        assert_eq!(found(own, shared).as_deref(), name, "{own}");
    }
}

#[test]
fn numerals_have_names_and_lengths() {
    let text = [numerals::names(), numerals::rows()]
        .map(|text| tight(&text.parse().expect("tokens")))
        .concat();
    for expected in [
        "pub type L0=Lit<0,0,0>;",
        "pub type L480=Lit<480,7,32>;",
        "pub type L1024=Lit<1024,16,0>;",
        "pub type E1024=Const<1024>;",
        "impl Block<7>for Blocks{type Nat=U7;}",
        "impl Block<32>for Blocks{type Nat=U32;}",
        "impl Slot<32>for Blocks{type Behind<HIGH:Nat>=<<<HIGH as Nat>::Digit2 as Nat>::Digit0 as Nat>::Digit0;}",
        "impl Slot<63>for Blocks",
        "impl Row<0>for Table{type Nat=U0;}",
        "impl Row<1024>for Table{type Nat=U1024;}",
        "impl Row<2047>for Table{type Nat=UInt<U1023,B1>;}",
        "impl Row<44100>for Table",
        "impl Row<1000000>for Table",
        "impl Row<16777216>for Table",
        "#[cfg(target_pointer_width=\"64\")]#[diagnostic::do_not_recommend]impl Row<4294967296>for Table",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
    assert!(!text.contains("L1025") && !text.contains("E1025") && !text.contains("Row<2049>for"));
}
