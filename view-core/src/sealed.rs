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
        pub struct $Name<$($Param $(= $Default)?),+>(core::marker::PhantomData<$All>);
        impl<$($Param),+> $crate::sealed::Sealed for $Name<$($Param),+> {}
    };
}
pub(crate) use markers;

/// Sealed types that stand in the types of views: extents, layouts and strides. They implement the traits that a struct of a user can
/// derive, since a derived implementation asks them of each parameter, whatever their own parameters implement. A value says nothing, and no
/// unsafe code relies on there being none.
macro_rules! type_parts {
    ($($(#[$meta:meta])* $Name:ident $(<$($Param:ident $(= $Default:ty)?),+>)?;)+) => {$(
        $crate::sealed::type_parts!(@ [$(#[$meta])*] $Name $(<$($Param $(= $Default)?),+>)?);
    )+};
    (@ [$(#[$meta:meta])*] $Name:ident) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub struct $Name {}
        impl $crate::sealed::Sealed for $Name {}
        $crate::sealed::type_parts!(= [] $Name, $Name {});
    };
    (@ [$(#[$meta:meta])*] $Name:ident <$($Param:ident $(= $Default:ty)?),+>) => {
        $(#[$meta])*
        pub struct $Name<$($Param $(= $Default)?),+>(core::marker::PhantomData<($($Param,)+)>);
        impl<$($Param),+> $crate::sealed::Sealed for $Name<$($Param),+> {}
        $crate::sealed::type_parts!(= [$($Param),+] $Name<$($Param),+>, $Name(core::marker::PhantomData));
    };
    // The traits, for a type whose only value is `$value`.
    (= [$($param:tt)*] $Self:ty, $value:expr) => {
        impl<$($param)*> Copy for $Self {}
        impl<$($param)*> Clone for $Self {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<$($param)*> Default for $Self {
            fn default() -> Self {
                $value
            }
        }
        impl<$($param)*> PartialEq for $Self {
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }
        impl<$($param)*> Eq for $Self {}
        impl<$($param)*> core::hash::Hash for $Self {
            fn hash<H: core::hash::Hasher>(&self, _: &mut H) {}
        }
        /// The name of the type.
        impl<$($param)*> core::fmt::Debug for $Self {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(core::any::type_name::<Self>())
            }
        }
    };
}
pub(crate) use type_parts;
