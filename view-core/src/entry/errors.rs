//! Each error, the smallest program with it, and two ways out.
//!
//! A message of the macros, of the types and of [`ViewError`](crate::ViewError) ends with a code in brackets, and
//! [`ViewError::code`](crate::ViewError::code) returns it. Search this documentation for the code.
//!
//! ```text
//! error[E0277]: view!: index 500 is out of bounds for axis 0, which has length 480 [V101]
//! ```
//!
//! | codes | mistakes |
//! | --- | --- |
//! | [V1xx](indices) | indices and slices |
//! | [V2xx](shapes) | axes, rank and shapes |
//! | [V3xx](dtypes) | dtypes, casts, alignment and fields |
//! | [V4xx](overlap) | several views and overlap |
//! | [V5xx](bases) | bases and elements |
//! | [V6xx](syntax) | the syntax of a call |
//! | [V7xx](run_time) | what only run time knows |
//!
//! The sentences stand in front of each program, with `…` in place of a number, a name or a type. Each program is a test of this crate:
//! `cargo check` refuses it with the code, or its assertions hold.

#[doc = include_str!("errors/indices.md")]
#[doc(alias(
    "V101", "V102", "V103", "V104", "V105", "V106", "V107", "V108", "V109", "V110", "V111", "V112", "V113",
    "V114", "V115", "V116", "V117", "V118"
))]
pub mod indices {}

#[doc = include_str!("errors/shapes.md")]
#[doc(alias(
    "V201", "V202", "V203", "V204", "V205", "V206", "V207", "V208", "V209", "V210", "V211", "V212", "V213",
    "V214", "V215", "V216", "V217", "V218", "V219", "V220", "V221", "V222", "V223", "V224", "V225", "V226",
    "V227", "V228", "V229", "V230", "V231", "V232", "V233", "V234", "V235", "V236", "V237", "V238", "V240",
    "V242", "V241", "V243", "V244", "V245", "V246", "V247", "V248"
))]
pub mod shapes {}

#[doc = include_str!("errors/dtypes.md")]
#[doc(alias(
    "V301", "V302", "V303", "V304", "V305", "V306", "V307", "V308", "V309", "V310", "V311", "V312", "V313",
    "V314", "V315", "V316", "V317", "V318", "V319", "V320", "V321", "V322", "V325", "V326", "V327", "V328",
    "V329", "V330", "V331"
))]
pub mod dtypes {}

#[doc = include_str!("errors/overlap.md")]
#[doc(alias("V401", "V403", "V404", "V405", "V406", "V407", "V408"))]
pub mod overlap {}

#[doc = include_str!("errors/bases.md")]
#[doc(alias(
    "V501", "V502", "V503", "V504", "V505", "V506", "V507", "V508", "V509", "V510", "V511", "V512"
))]
pub mod bases {}

#[doc = include_str!("errors/syntax.md")]
#[doc(alias(
    "V601", "V602", "V603", "V604", "V605", "V606", "V607", "V608", "V609", "V610", "V611", "V612", "V613",
    "V614", "V615", "V616", "V617", "V618", "V619", "V620", "V621", "V622", "V623", "V624", "V625", "V626",
    "V627", "V628", "V629", "V630", "V631", "V632", "V633", "V634", "V635", "V636", "V637", "V638", "V639",
    "V640", "V641", "V642", "V643", "V644", "V645", "V646", "V647", "V650", "V651", "V652", "V653"
))]
pub mod syntax {}

#[doc = include_str!("errors/run_time.md")]
#[doc(alias("V701", "V702", "V703", "V704", "V705", "V708"))]
pub mod run_time {}
