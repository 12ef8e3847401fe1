use view_core::{shape, view, Const, Dyn, Ellipsis, Rest};

fn main() {
    let image = [[[0u8; 3]; 98]; 48];
    let image = view!(image);
    image.rearrange::<shape![Rest, Rest], shape![1, 0]>();
    image.rearrange::<(Rest, ((Const<8>, (Rest, ())), (Rest, ()))), shape![0, 1, 2, 3]>();
    image.rearrange::<shape![Rest, Rest, Rest], shape![0, 1]>();
    image.rearrange::<shape![Rest, Rest, Rest], shape![0, 1, 1]>();
    image.rearrange::<shape![Rest, Rest, Rest], (shape![0, 2], shape![1])>();
    image.rearrange::<((Dyn, (Rest, ())), shape![Rest, Rest]), shape![0, 1, 2, 3]>();
    image.transpose().rearrange::<(Ellipsis, ()), ((Ellipsis, ()), ())>();
}
