//! Families of associated types: one for each digit.

/// Associated types that differ in their names only, in a trait or in an implementation of it:
///
/// ```text
/// family!(Less0 Less1 [V: Number]: Subtracted);
/// family!(Less0 Less1 [V: Number] = Underflow);
/// ```
macro_rules! family {
    ($(#[$doc:meta])* $($Name:ident)+ $([$($params:tt)+])?: $Bound:path) => {
        $crate::algebra::family::family!(@ [$(#[$doc])*] [$($($params)+)?] [: $Bound] $($Name)+);
    };
    ($($Name:ident)+ $([$($params:tt)+])? = $Type:ty) => {
        $crate::algebra::family::family!(@ [] [$($($params)+)?] [= $Type] $($Name)+);
    };
    (@ $docs:tt $params:tt $is:tt) => {};
    (@ [$($docs:tt)*] [$($params:tt)*] [$($is:tt)+] $Name:ident $($rest:ident)*) => {
        $($docs)*
        type $Name<$($params)*> $($is)+;
        $crate::algebra::family::family!(@ [$($docs)*] [$($params)*] [$($is)+] $($rest)*);
    };
}
pub(crate) use family;
