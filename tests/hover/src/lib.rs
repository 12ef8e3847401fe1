//! What rust-analyzer shows where the name of a variable is hovered over. The line below a `let` has the text. `.ci/hover.py` compares the two, and says
//! which rules a text has to obey.

#![allow(unused_variables, dead_code)]

use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
struct Person {
    age: u32,
    mass: f32,
}

/// A struct whose alignment is that of another field than `mass`.
#[derive(Element, Clone, Copy)]
struct Star {
    name: u64,
    mass: f32,
}

fn slices(m: [[f32; 640]; 480]) {
    let whole = view!(m[..]);
    //~ let whole: View<'_, f32, (Const<480>, (Const<640>, ()))>
    let v = view!(m[100..200, 1..]);
    //~ let v: View<'_, f32, (Const<100>, (Const<639>, ())), Strided<(Scaled<Const<640>, StrideBytes<Const<4>>>, (StrideBytes<Const<4>>, ()))>>
    let two = view!(m[100..200, 1..][5.., 2..]);
    //~ let two: View<'_, f32, (Const<95>, (Const<637>, ())), Strided<(Scaled<Const<640>, StrideBytes<Const<4>>>, (StrideBytes<Const<4>>, ()))>>
    let row = view!(m[7]);
    //~ let row: View<'_, f32, (Const<640>, ())>
    let column = view!(m[.., 7]);
    //~ let column: View<'_, f32, (Const<480>, ()), Strided<(Scaled<Const<640>, StrideBytes<Const<4>>>, ())>>
    let element = view!(m[2, 3]);
    //~ let element: View<'_, f32, ()>
    let turned = view!(m.T);
    //~ let turned: View<'_, f32, (Const<640>, (Const<480>, ())), Strided<(StrideBytes<Const<4>>, (Scaled<Const<640>, StrideBytes<Const<4>>>, ()))>>
}

fn run_time(m: [[f32; 640]; 480], i: usize) {
    let window = view!(m[i..+20, ..i]);
    //~ let window: View<'_, f32, (Const<20>, (Dyn, ())), Strided<(Scaled<Const<640>, StrideBytes<Const<4>>>, (StrideBytes<Const<4>>, ()))>>
}

fn fields(people: &[Person], pair: &mut [Person; 2]) {
    let masses = view!(people.field(mass));
    //~ let masses: View<'_, f32, (Dyn, ()), Strided<(StrideBytes<Const<8>>, ())>>
    let ages = view!(mut pair[..1].field(age));
    //~ let ages: ViewMut<'_, u32, (Const<1>, ()), Strided<(StrideBytes<Const<8>>, ())>>
}

fn casts(signed: &[i8], words: [[u32; 4]; 3], bytes: Vec<u8>) {
    let unsigned = view!(signed.as<u8>);
    //~ let unsigned: View<'_, u8, (Dyn, ())>
    let floats = view!(words.as<f32>);
    //~ let floats: View<'_, f32, (Const<3>, (Const<4>, ()))>
    let numbers = view!(bytes.as<"<u2">);
    //~ let numbers: View<'_, U16<LittleEndian>, (Dyn, ())>
}

fn bytes_of_words(words: [[u32; 4]; 3]) {
    let bytes = view!(words.as<u8>);
    //~ let bytes: View<'_, u8, (Const<3>, (Const<16>, ()))>
}

mod limits {
    //! Texts that break a rule. If one does not any more, `.ci/hover.py` says so: then its place is above.

    use super::{view, Star};

    /// rust-analyzer 1.95 does not evaluate `offset_of!`, and this field has evidence that depends on its offset.
    fn offsets(stars: &[Star]) {
        let masses = view!(stars.field(mass));
        //~ let masses: View<'_, f32, (Dyn, ()), Strided<(StrideBytes<Const<16>>, ()), Known<{unknown}>>>
    }

    /// It does not evaluate an expression in braces, only the name of a constant.
    fn constants(m: [[f32; 640]; 480]) {
        const FIRST: usize = 3;
        let from = view!(m[{ FIRST }..]);
        //~ let from: View<'_, f32, ({unknown}, (Const<640>, ()))>
    }

    /// Each axis adds its extent and its stride.
    fn many_axes(photo: [[[u8; 3]; 1920]; 1080], m: [[f32; 640]; 480]) {
        let crop = view!(photo[100..200, 5..50]);
        //~ let crop: View<'_, u8, (Const<100>, (Const<45>, (Const<3>, ()))), Strided<(Scaled<Const<1920>, Scaled<Const<3>, StrideBytes<Const<1>>>>, (Scaled<Const<3>, StrideBytes<Const<1>>>, (StrideBytes<Const<1>>, ())))>>
        let every_second = view!(m[::2, ::2]);
        //~ let every_second: View<'_, f32, (Const<240>, (Const<320>, ())), Strided<(Scaled<Const<2>, Scaled<Const<640>, StrideBytes<Const<4>>>>, (Scaled<Const<2>, StrideBytes<Const<4>>>, ()))>>
        let windows = view!(m.windows[3, 3]);
        //~ let windows: View<'_, f32, (Const<478>, (Const<638>, (Const<3>, (Const<3>, ())))), Strided<(Scaled<Const<640>, StrideBytes<Const<4>>>, (StrideBytes<Const<4>>, (Scaled<Const<640>, StrideBytes<Const<4>>>, (StrideBytes<Const<4>>, ()))))>>
    }

    /// It proves nothing that takes more than 50 steps, one in the other. rustc allows 128; with 50 and its next solver it reports an overflow here.
    fn reshapes(m: [[f32; 640]; 480]) {
        let turned = view!(m.reshape[640, 480]);
        //~ let turned: View<'_, f32, {unknown}, {unknown}>
    }
}
