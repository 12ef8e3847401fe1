//! Structs with fields.

use super::element::{AnyBytes, Part, PyElement};
use super::format::write;
use super::item::{Item, Member};
use std::any::TypeId;
use std::ffi::{CStr, CString};
use std::sync::{Mutex, PoisonError};
use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::Element;

/// Makes a struct known to Python, with its fields by their names: a record of NumPy.
///
/// All fields have to be named. The struct has zerocopy's `FromBytes`, `IntoBytes` and `Immutable`, which its derives prove: so any bytes are valid, and none
/// is padding.
///
/// ```
/// use pyo3::prelude::*;
/// use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
/// use view_core::{view, Element};
/// use view_python::{export, record};
///
/// #[derive(Element, FromBytes, IntoBytes, Immutable, Clone, Copy)]
/// # #[zerocopy(crate = "view_core::zerocopy")]
/// #[repr(C)]
/// struct Particle {
///     position: [f32; 3],
///     charge: i32,
/// }
/// record!(Particle { position, charge });
///
/// # Python::initialize();
/// Python::attach(|py| {
///     let particles = vec![Particle { position: [1.0, 2.0, 3.0], charge: -1 }; 4];
///     let object = export(py, particles, |particles| view!(particles))?;
///     let format: String = py.get_type::<pyo3::types::PyMemoryView>().call1((object,))?.getattr("format")?.extract()?;
///     assert_eq!(format, "T{(3)f:position:=i:charge:}"); // np.asarray(object)["charge"] is an array
///     Ok::<(), PyErr>(())
/// })
/// # .unwrap();
/// ```
#[macro_export]
macro_rules! record {
    ($Struct:path { $($field:ident),* $(,)? }) => {
        // SAFETY: these are all fields, at their offsets, and of their types, which are parts that Python knows.
        unsafe impl $crate::Record for $Struct {
            fn fields() -> ::std::vec::Vec<$crate::dtype::item::Member> {
                // A field that is missing in the list does not compile.
                #[allow(dead_code)]
                fn all(this: $Struct) -> $Struct {
                    $Struct { $($field: this.$field),* }
                }
                ::std::vec![$(
                    $crate::dtype::record::field(
                        ::core::stringify!($field),
                        ::core::mem::offset_of!($Struct, $field),
                        |this: $Struct| this.$field,
                    )
                ),*]
            }
        }
    };
}

/// A struct that Python knows. [`record!`](crate::record) implements it.
///
/// # Safety
/// `fields` returns the same each time: all fields, which fill the struct, with their offsets and what they are. Python writes what the fields leave out,
/// or say otherwise.
pub unsafe trait Record:
    Element + FromBytes + IntoBytes + Immutable + Copy + Send + Sync + 'static
{
    /// The fields, by offset.
    fn fields() -> Vec<Member>;
}

/// A field of the type that `read` returns, `offset` bytes behind the beginning of the struct.
pub fn field<S, F: Part>(name: &str, offset: usize, _read: fn(S) -> F) -> Member {
    Member {
        // The name of a field `r#type` is `type`.
        name: name.strip_prefix("r#").unwrap_or(name).to_owned(),
        offset,
        item: F::item(),
    }
}

#[diagnostic::do_not_recommend]
impl<T: Record> Part for T {
    fn item() -> Item {
        let mut fields = T::fields();
        fields.sort_by_key(|field| field.offset);
        Item::Record {
            fields,
            size: size_of::<T>(),
        }
    }
}

// SAFETY: `IntoBytes` says that all bytes are initialised, and that none is an address; `Immutable` that there is no interior mutability. The format
// is made of the fields; if an implementation of `Record` says something else of them, Python reads other numbers in the same bytes.
#[diagnostic::do_not_recommend]
unsafe impl<T: Record> PyElement for T {
    fn format() -> &'static CStr {
        static FORMATS: Mutex<Vec<(TypeId, &'static CStr)>> = Mutex::new(Vec::new());
        let formats = || FORMATS.lock().unwrap_or_else(PoisonError::into_inner);
        let id = TypeId::of::<T>();
        let known = formats()
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, format)| *format);
        if let Some(format) = known {
            return format;
        }
        // `fields` is code of others, so nothing is locked here.
        let text = write(&T::item()).and_then(|text| CString::new(text).ok());
        let Some(text) = text else {
            panic!(
                "PEP 3118 has no format for the fields of `{}`",
                std::any::type_name::<T>()
            );
        };
        // One for each type of the program, and seldom one more for a thread that came at the same time.
        let format = Box::leak(text.into_boxed_c_str());
        formats().push((id, format));
        format
    }
}

// SAFETY: `FromBytes` says so.
#[diagnostic::do_not_recommend]
unsafe impl<T: Record> AnyBytes for T {}
