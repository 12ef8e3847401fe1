use view_core::{try_view, view, ViewError};

pub fn rows(plane: &mut [[u8; 6]; 4]) {
    let (mut first, mut others) =
        {
            use ::view_core::__::methods::*;
            match {
                                    plane.__view_mut().into_inner()
                                }.transpose().with_strides().rows1::<::view_core::__::Onward<::view_core::__::L1>,
                        _, _>(0).with_strides() {
                base => {
                    let h0 =
                        base.plan().rows1::<::view_core::__::At<::view_core::__::L0>,
                            _, _>(0);
                    let h1 =
                        base.plan().rows1::<::view_core::__::Onward<::view_core::__::L1>,
                            _, _>(0);
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
pub fn fallible(row: &mut [u8], i: usize) -> Result<usize, ViewError> {
    let (head, tail) =
        {
                use ::view_core::__::methods::*;
                let a0: ::view_core::__::usize = i;
                match row.__try_view_mut() {
                    ::view_core::__::Ok(v) =>
                        match v.try_rows1_at::<::view_core::__::Runtime<::view_core::__::Dyn>,
                                _>(((::view_core::__::Edge::Start(a0),
                                        ::view_core::__::Stop::Open), ()), 0) {
                            ::view_core::__::Ok(v) =>
                                match v.with_strides() {
                                    base => {
                                        match base.plan().try_rows1_at::<::view_core::__::At<::view_core::__::L0>,
                                                _>(((), ()), 0) {
                                            ::view_core::__::Ok(h0) => {
                                                match base.plan().try_rows1_at::<::view_core::__::Onward<::view_core::__::L1>,
                                                        _>(((), ()), 0) {
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
                        },
                    ::view_core::__::Err(e) => ::view_core::__::Err(e),
                }
            }?;
    Ok(head.len() + tail.len())
}
