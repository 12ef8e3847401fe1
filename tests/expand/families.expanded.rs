use view_core::view;

pub fn stripes(plane: &mut [[u8; 6]; 8]) {
    for mut stripe in
        {
            use ::view_core::__::methods::*;
            match plane.__view_mut() {
                base => {
                    if false {
                        let k = ::view_core::__::LoopVariable;
                        ::view_core::__::loop_variable(&k);
                        let h0 =
                            base.plan().slice2::<::view_core::__::Onward<::view_core::__::L3,
                                ::view_core::__::By4>, ::view_core::__::All, _, _>(0, 0);
                    }
                    ::view_core::__::family::<(::view_core::__::Moving<::view_core::__::Runtime<::view_core::__::Alike<::view_core::__::Shorter<::view_core::__::L0>,
                                ::view_core::__::Shorter<::view_core::__::L3>>,
                                ::view_core::__::By4>>,
                                (::view_core::__::Fixed<::view_core::__::All>, ())),
                                ::view_core::__::Cut, _, _, _, _, _, _,
                                _>(base,
                            const {
                                    ::view_core::__::Members::new([4],
                                        [::view_core::__::Sweep::slice(::view_core::__::Start::Ahead(::view_core::__::Linear::new(0,
                                                            [1])), ::view_core::__::Until::Open, 4, false),
                                                ::view_core::__::Sweep::fixed()])
                                }, ((), ((), ()))).array1::<4>()
                }
            }
        } {
        stripe.fill(1);
    }
}
pub fn tiles(plane: &mut [[u8; 6]], n: usize) {
    for mut column in
        {
            use ::view_core::__::methods::*;
            let a0: ::view_core::__::usize = n;
            match plane.__view_mut().rows1::<::view_core::__::Onward<::view_core::__::L1>,
                        _, _>(0).with_strides() {
                base => {
                    if false {
                        let i = ::view_core::__::LoopVariable;
                        let j = ::view_core::__::LoopVariable;
                        ::view_core::__::loop_variable(&i);
                        ::view_core::__::loop_variable(&j);
                        let h0 =
                            base.plan().rows2::<::view_core::__::All,
                                ::view_core::__::All, _, _>(0, 0);
                    }
                    {
                        let mut f =
                            ::view_core::__::family::<(::view_core::__::Moving<::view_core::__::Runtime<::view_core::__::Exactly<::view_core::__::E4>>>,
                                    (::view_core::__::Moving<::view_core::__::Runtime<::view_core::__::Exactly<::view_core::__::E2>>>,
                                    ())), ::view_core::__::Cut, _, _, _, _, _, _,
                                    _>(base,
                                ::view_core::__::Members::new([a0, 2],
                                    [::view_core::__::Sweep::slice(::view_core::__::Start::Ahead(::view_core::__::Linear::new(0,
                                                        [4, 0])),
                                                ::view_core::__::Until::Count(::view_core::__::Linear::new(4,
                                                        [0, 0])), 1, false),
                                            ::view_core::__::Sweep::slice(::view_core::__::Start::Ahead(::view_core::__::Linear::new(2,
                                                        [0, 2])),
                                                ::view_core::__::Until::Count(::view_core::__::Linear::new(2,
                                                        [0, 0])), 1, false)]), ((), ((), ())));
                        for v in f.reborrow() {
                            let _ =
                                {
                                                v.with_strides().into_inner()
                                            }.transpose().with_strides().rows1::<::view_core::__::At<::view_core::__::L0>,
                                    _, _>(0);
                        }
                        ::view_core::__::each(f,
                            move |v|
                                {
                                                v.with_strides().into_inner()
                                            }.transpose().with_strides().rows1::<::view_core::__::At<::view_core::__::L0>,
                                    _, _>(0))
                    }
                }
            }
        } {
        column.fill(1);
    }
}
