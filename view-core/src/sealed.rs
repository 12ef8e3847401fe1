//! The seal on the traits that unsafe code relies on (SOUNDNESS.md, V7): nobody else implements them.

/// Implemented for the types of this crate's algebra only.
pub trait Sealed {}

/// Types without values, each of which stands for something in the algebra, and with its parameters for a whole family. They are sealed.
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
