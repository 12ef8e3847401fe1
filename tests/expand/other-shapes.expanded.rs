use view_core::view;

pub fn tiles(image: &[[u8; 64]; 48]) -> usize {



        {
            use ::view_core::__::methods::*;
            {
                                image.__view().into_inner()
                            }.transpose().with_strides().tiles::<(::view_core::__::E8,
                    (::view_core::__::E8, ())), _, _, _,
                    _>((0,
                        (0,
                            ()))).permute::<(::view_core::__::E2,
                (::view_core::__::E3,
                (::view_core::__::E0, (::view_core::__::E1, ()))))>()
        }.len()
}
pub fn rest(image: &[[u8; 64]; 48], rows: usize) -> (usize, usize) {
    ({
                use ::view_core::__::methods::*;
                image.__view().reshape::<::view_core::__::Gap<::view_core::__::NewAxis<::view_core::__::U3,
                    ()>>, _, _, _, _>(0)
            }.len(),
        {
                use ::view_core::__::methods::*;
                let a0: ::view_core::__::usize = rows;
                image.__view().reshape_to::<(::view_core::__::Dyn,
                    (::view_core::__::Rest, ())), _>([a0, 0], 0)
            }.len())
}
pub fn shared(row: &[i16; 8]) -> usize {
    {
                use ::view_core::__::methods::*;
                row.__view().broadcast::<(::view_core::__::E3,
                            (::view_core::__::E8, ())), _, _,
                            _>(0).with_strides().windows::<(::view_core::__::E2,
                    (::view_core::__::E2, ())), _, _, _>((0, (0, ())))
            }.len() +
        {
                use ::view_core::__::methods::*;
                {
                        row.__view().reshape::<::view_core::__::NewAxis<::view_core::__::U4,
                                ::view_core::__::NewAxis<::view_core::__::U2, ()>>, _, _, _,
                                _>(0).with_strides()
                    }.diagonal()
            }.len()
}
