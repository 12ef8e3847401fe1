//! Text only: the sentences that types say.

pub(crate) mod axes;
pub(crate) mod casts;
pub(crate) mod decimal;
pub(crate) mod say;
