use view_core::__::{methods::*, Big, Dec4, Ends, UInt, UTerm, B0, B1, E0, E4};

fn main() {
    let row = [0u8; 4];
    // The type claims nine positions, in other forms of the number than the macro writes.
    let _ = row.__view().slice1::<Ends<E0, Dec4<0, 0, 0, 9>, E4>, _, _>(0);
    let _ = row.__view().slice1::<Ends<E0, Big<UInt<UInt<UInt<UInt<UTerm, B1>, B0>, B0>, B1>>, E4>, _, _>(0);
}
