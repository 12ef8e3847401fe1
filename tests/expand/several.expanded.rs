use view_core::{try_view, view, ViewError};

pub fn columns(plane: &mut [[u8; 6]; 4]) {
    let (mut first, mut others) =

        {
            use ::view_core::__::methods::*;
            match plane.__view_mut() {
                base => {
                    let h0 =
                        base.plan().slice2::<::view_core::__::All,
                            ::view_core::__::At<::view_core::__::L0>, _, _>(0, 0);
                    let h1 =
                        base.plan().slice2::<::view_core::__::All,
                            ::view_core::__::Onward<::view_core::__::L1>, _, _>(0, 0);
                    ::view_core::__::apart::<::view_core::__::Pair<0, 1>, _, _,
                            _, _, _, _, _, _, _, _, _, _>(&h0, &h1, 0);
                    match ::view_core::__::several(base, (h1, (h0, ()))) {
                        (v1, (v0, ())) => (v0, v1),
                    }
                }
            }
        };
    first.fill(1);
    others.fill(2);
}
pub fn ends(bytes: &mut [u8]) {
    let (mut head, mut tail) =
        {
            use ::view_core::__::methods::*;
            match bytes.__view_mut() {
                base => {
                    let h0 =
                        base.plan().rows1::<::view_core::__::Ends<::view_core::__::L0,
                            ::view_core::__::E4, ::view_core::__::L4>, _, _>(0);
                    let h1 =
                        base.plan().rows1::<::view_core::__::Span<::view_core::__::Behind<::view_core::__::L4>,
                            ::view_core::__::Open, ::view_core::__::By1,
                            ::view_core::__::Exactly<::view_core::__::E4>,
                            ::view_core::__::L4, ::view_core::__::BackPast>, _, _>(0);
                    ::view_core::__::apart::<::view_core::__::PairFrom<0, 1, 0,
                            8>, _, _, _, _, _, _, _, _, _, _, _, _>(&h0, &h1, 0);
                    match ::view_core::__::several(base, (h1, (h0, ()))) {
                        (v1, (v0, ())) =>
                            (v0.with_strides().cast::<i8, ::view_core::__::Itself<_>, _,
                                    _, _, _, _, _, _>(0, 0, 0), v1),
                    }
                }
            }
        };
    head.fill(-1);
    tail.fill(1);
}
pub fn fallible(row: &mut [u8], i: usize) -> Result<usize, ViewError> {
    let (head, tail) =
        {
                use ::view_core::__::methods::*;
                let a0: ::view_core::__::usize = i;
                let a1: ::view_core::__::usize = i;
                match row.__try_view_mut() {
                    ::view_core::__::Ok(v) =>
                        match v {
                            base => {
                                match base.plan().try_rows1_at::<::view_core::__::Runtime<::view_core::__::Dyn,
                                        ::view_core::__::By1, ::view_core::__::Open>,
                                        _>(((::view_core::__::Edge::Open,
                                                ::view_core::__::Stop::Start(a0)), ()), 0) {
                                    ::view_core::__::Ok(h0) => {
                                        match match base.plan().try_rows1_at::<::view_core::__::Runtime<::view_core::__::Dyn>,
                                                    _>(((::view_core::__::Edge::Start(a1),
                                                            ::view_core::__::Stop::Open), ()), 0) {
                                                ::view_core::__::Ok(v) =>
                                                    v.with_strides().try_slice1_at::<::view_core::__::Every<::view_core::__::By2>,
                                                        _>(((), ()), 0),
                                                ::view_core::__::Err(e) => ::view_core::__::Err(e),
                                            } {
                                            ::view_core::__::Ok(h1) => {
                                                ::view_core::__::apart::<::view_core::__::Pair<0, 1>, _, _,
                                                        _, _, _, _, _, _, _, _, _, _>(&h0, &h1, 0);
                                                match ::view_core::__::try_several(base, (h1, (h0, ()))) {
                                                    ::view_core::__::Ok((v1, (v0, ()))) =>
                                                        ::view_core::__::ok((v0, v1)),
                                                    ::view_core::__::Err(e) => ::view_core::__::Err(e),
                                                }
                                            }
                                            ::view_core::__::Err(e) => ::view_core::__::Err(e),
                                        }
                                    }
                                    ::view_core::__::Err(e) => ::view_core::__::Err(e),
                                }
                            }
                        },
                    ::view_core::__::Err(e) => ::view_core::__::Err(e),
                }
            }?;
    Ok(head.len() + tail.len())
}
