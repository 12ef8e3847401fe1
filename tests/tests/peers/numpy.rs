//! Cases of NumPy's test suite.

mod along;
mod in_step;
mod joined;
mod made;
mod masks;
mod ordered;
mod positions;
mod splits;
mod strides;
mod walks;
