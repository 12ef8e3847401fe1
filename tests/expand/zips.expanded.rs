use view_core::{try_zip, view, zip};

pub fn add(out: &mut [[f32; 3]; 4], a: &[[f32; 3]; 4], b: &[[f32; 4]; 3]) {

    {
        #[allow(unused_imports)]
        use ::view_core::__::methods::*;
        ::view_core::__::first_argument({
                            use ::view_core::__::methods::*;
                            out.__view_mut().into_inner()
                        }).argument_2((a).__walk_name().into_inner()).argument_3({
                    use ::view_core::__::methods::*;
                    { b.__view().into_inner() }.transpose()
                }).each(|out, a, b| *out = a + b)
    };
}
pub fn sums(out: &mut Vec<f32>, a: &[[f32; 3]; 4]) {
    let _ =
        {
            #[allow(unused_imports)]
            use ::view_core::__::methods::*;
            ::view_core::__::first_attempt({
                                use ::view_core::__::methods::*;
                                match out.__try_view_mut() {
                                    ::view_core::__::Ok(v) =>
                                        v.try_rows1_at::<::view_core::__::Onward<::view_core::__::L1>,
                                            _>(((), ()), 0),
                                    ::view_core::__::Err(e) => ::view_core::__::Err(e),
                                }
                            }).argument_2(({
                                            use ::view_core::__::methods::*;
                                            a.__view().into_inner()
                                        }.outer_iter()).__try_walk().map(|v|
                                v.into_inner())).end().map(|z|
                    z.each(|out, row| *out = row.sum()))
        };
}
