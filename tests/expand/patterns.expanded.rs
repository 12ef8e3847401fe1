use view_core::{try_view, view};

fn main() {
    let (mut image, n) = ([[[0u8; 3]; 640]; 480], 8);
    let _ =
        {
            use ::view_core::__::methods::*;
            image.__view().rearrange::<(::view_core::__::Rest,
                (::view_core::__::Rest, (::view_core::__::Rest, ()))),
                (::view_core::__::E2,
                (::view_core::__::E0, (::view_core::__::E1, ()))),
                ::view_core::__::Cut>((0, ()), ())
        };
    let _ =
        {
            use ::view_core::__::methods::*;
            image.__view().rearrange::<((::view_core::__::Rest,
                (::view_core::__::E8, ())),
                ((::view_core::__::Rest, (::view_core::__::E8, ())),
                (::view_core::__::Rest, ()))),
                (::view_core::__::E0,
                (::view_core::__::E2,
                (::view_core::__::E1,
                (::view_core::__::E3, (::view_core::__::E4, ()))))),
                ::view_core::__::Cut>((0, (0, (0, ()))), ())
        };
    let _ =
        {
            use ::view_core::__::methods::*;
            {
                            image.__view().rows1::<::view_core::__::Onward<::view_core::__::L1>,
                                _, _>(0)
                        }.transpose().with_strides().rearrange::<(::view_core::__::Ellipsis,
                (::view_core::__::Rest, ())),
                (::view_core::__::E0, (::view_core::__::Ellipsis, ((), ()))),
                ::view_core::__::Cut>((0, ()), ())
        };
    let _ =
        {
            use ::view_core::__::methods::*;
            let a0: ::view_core::__::usize = n;
            match image.__try_view() {
                ::view_core::__::Ok(v) =>
                    v.try_rearrange_to::<(::view_core::__::Rest,
                        ((::view_core::__::Rest, (::view_core::__::Dyn, ())),
                        (::view_core::__::Rest, ()))),
                        (::view_core::__::E0,
                        (::view_core::__::E1,
                        (::view_core::__::E2, (::view_core::__::E3, ())))),
                        ::view_core::__::Rows>([0, 0, a0, 0], (0, (0, ())), ()),
                ::view_core::__::Err(e) => ::view_core::__::Err(e),
            }
        };
    let _ =
        {
            use ::view_core::__::methods::*;
            match image.__view_mut() {
                v => {
                    enum Merged0 {}
                    #[diagnostic::on_unimplemented(message =
                    "view!: axes `h` and `w` cannot be merged without a copy [V220]",
                    label = "`h` and `w` are not one run of elements", note =
                    "help: their strides do not allow it; leave these axes apart, or make a row-major copy of the view with `.copy()`, and merge them in that")]
                    trait Apart0Of0 { }
                    #[diagnostic::do_not_recommend]
                    impl Apart0Of0 for ::view_core::__::Accept { }
                    impl<R: Apart0Of0>
                        ::view_core::__::MsgUnmerged<::view_core::__::E0,
                        ::view_core::__::E1, R> for Merged0 {}
                    v.rearrange::<(::view_core::__::Rest,
                        (::view_core::__::Rest, (::view_core::__::Rest, ()))),
                        ((::view_core::__::Called<::view_core::__::E0, Merged0>,
                        (::view_core::__::Called<::view_core::__::E1, Merged0>,
                        ())), (::view_core::__::E2, ())),
                        ::view_core::__::Rows>((0, ()), (0, ()))
                }
            }
        };
}
