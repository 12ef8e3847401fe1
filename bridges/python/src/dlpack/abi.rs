//! The structs of DLPack 1.0, field by field as its header has them.

use std::ffi::{c_void, CStr};

/// A version of the structs.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

/// Where memory is.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    pub kind: i32,
    pub number: i32,
}

/// The memory of the processor.
pub const CPU: Device = Device { kind: 1, number: 0 };

/// What an element is: a code of `dtype`, its bits, and the number of lanes, which is 1.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DataType {
    pub code: u8,
    pub bits: u8,
    pub lanes: u16,
}

/// Where elements are. Extents and strides are in elements; without strides they lie in a row.
#[repr(C)]
#[derive(Debug)]
pub struct Tensor {
    pub data: *mut c_void,
    pub device: Device,
    pub rank: i32,
    pub data_type: DataType,
    pub shape: *mut i64,
    pub strides: *mut i64,
    /// From `data` to the first element, in bytes.
    pub byte_offset: u64,
}

/// A tensor, and how its memory is given back. This is what it was before 1.0: it says not whether it may be written.
#[repr(C)]
#[derive(Debug)]
pub struct Unversioned {
    pub tensor: Tensor,
    pub context: *mut c_void,
    pub deleter: Option<unsafe extern "C" fn(*mut Unversioned)>,
}

/// A tensor, and how its memory is given back.
#[repr(C)]
#[derive(Debug)]
pub struct Versioned {
    pub version: Version,
    pub context: *mut c_void,
    pub deleter: Option<unsafe extern "C" fn(*mut Versioned)>,
    pub flags: u64,
    pub tensor: Tensor,
}

/// The flag of memory that must not be written.
pub const READ_ONLY: u64 = 1;

/// The version of these structs.
pub const VERSION: Version = Version { major: 1, minor: 0 };

/// The name of a capsule with a [`Versioned`] that nobody has taken; who takes it changes the name.
pub const VERSIONED: &CStr = c"dltensor_versioned";
/// The name of one that somebody has taken.
pub const USED_VERSIONED: &CStr = c"used_dltensor_versioned";
/// The name of a capsule with an [`Unversioned`].
pub const UNVERSIONED: &CStr = c"dltensor";
/// The name of one that somebody has taken.
pub const USED_UNVERSIONED: &CStr = c"used_dltensor";
