//! `#[derive(Element)]`.

use super::text::{begins, tight};
use crate::derive::{self, manifest};

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
fn the_derive_names_the_crate_that_it_is_told() {
    for item in [
        "#[element(crate = K)] struct P { x: f32, y: Vec<[Self; 2]> }",
        "#[element(crate = K, bytemuck)] struct P<'a, T: Copy, const N: usize>(&'a T, [T; N]) where T: 'a;",
        "#[element(crate = K, other)] #[repr(packed)] struct P(u8);",
        "#[element(crate = K)] enum E { A }",
    ] {
        let expansion = derive::expand(item.parse().expect(item));
        for name in begins(&expansion) {
            assert!(
                ["K", "__view_refuse"].contains(&name.as_str()),
                "{item}: `{name}` in {expansion}"
            );
        }
    }
    let unread = derive::expand("trait T {}".parse().expect("tokens"));
    assert_eq!(begins(&unread), ["::view_core", "__view_refuse"], "{unread}");
}
