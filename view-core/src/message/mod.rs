//! Text only: the sentences that types say.

pub mod axes;
pub mod casts;
pub mod decimal;
pub mod say;
