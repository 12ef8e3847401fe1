use view_core::view;

const TURNS: usize = 5;

pub fn literal(image: &[[u8; 64]; 48]) -> usize {


        {
            use ::view_core::__::methods::*;
            {
                            image.__view().into_inner()
                        }.rot90::<3>().with_strides().slice2::<::view_core::__::Ends<::view_core::__::L0,
                ::view_core::__::E8, ::view_core::__::L8>,
                ::view_core::__::At<::view_core::__::L0>, _, _>(0, 0)
        }.len()
}
pub fn constant(image: &mut [[u8; 64]; 48]) -> usize {
    {
            use ::view_core::__::methods::*;
            {
                    {
                            image.__view_mut().rows1::<::view_core::__::Ends<::view_core::__::L0,
                                ::view_core::__::E24, ::view_core::__::L24>, _, _>(0)
                        }.rot90::<1>()
                }.rot90::<{
                    let turns: ::view_core::__::usize = { TURNS };
                    [0, 1, 2, 3][turns % 4]
                }>()
        }.len()
}
