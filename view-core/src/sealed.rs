//! The seal on traits that unsafe code relies on (SOUNDNESS.md, V7): only this crate can implement them.

/// A supertrait of the sealed traits. It cannot be named outside of this crate.
pub trait Sealed {}

/// Sealed types without values, which are only used as parameters of other types.
macro_rules! markers {
    ($($(#[$meta:meta])* $Name:ident $(<$($Param:ident $(= $Default:ty)?),+>)?;)+) => {$(
        $crate::sealed::markers!(@ [$(#[$meta])*] $Name $(<$($Param $(= $Default)?),+>)?);
    )+};
    (@ [$(#[$meta:meta])*] $Name:ident) => {
        $(#[$meta])*
        #[derive(Debug)]
        pub enum $Name {}
        impl $crate::sealed::Sealed for $Name {}
    };
    (@ $meta:tt $Name:ident <$Param:ident $(= $Default:ty)?>) => {
        $crate::sealed::markers!(@ $meta $Name <$Param $(= $Default)?> of $Param);
    };
    (@ $meta:tt $Name:ident <$($Param:ident $(= $Default:ty)?),+>) => {
        $crate::sealed::markers!(@ $meta $Name <$($Param $(= $Default)?),+> of ($($Param),+));
    };
    (@ [$(#[$meta:meta])*] $Name:ident <$($Param:ident $(= $Default:ty)?),+> of $All:ty) => {
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $Name<$($Param $(= $Default)?),+>(core::marker::PhantomData<$All>);
        impl<$($Param),+> $crate::sealed::Sealed for $Name<$($Param),+> {}
    };
}
pub(crate) use markers;
