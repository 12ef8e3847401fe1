use view_core::{try_view, ViewError};

pub fn fallible(row: &[u8], i: usize) -> Result<usize, ViewError> {
    let part =
        {
                use ::view_core::__::methods::*;
                let a0: ::view_core::__::usize = i;
                match row.__try_view() {
                    ::view_core::__::Ok(v) =>
                        match v.try_rows1_at::<::view_core::__::Runtime<::view_core::__::Dyn>,
                                _>(((::view_core::__::Edge::Start(a0),
                                        ::view_core::__::Stop::Open), ()), 0) {
                            ::view_core::__::Ok(v) =>
                                v.with_strides().try_rows1_at::<::view_core::__::Ends<::view_core::__::L0,
                                    ::view_core::__::E2, ::view_core::__::L2>, _>(((), ()), 0),
                            ::view_core::__::Err(e) => ::view_core::__::Err(e),
                        },
                    ::view_core::__::Err(e) => ::view_core::__::Err(e),
                }
            }?;
    Ok(part.len())
}
