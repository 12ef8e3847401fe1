
#[test]
fn v320() {
    let packets = [[0u8; 5]; 4];
    let words = view!(packets[.., ..4].as<"<u2">);
    let error = ndarray::ArrayView2::try_from(words).unwrap_err();
    assert_eq!(error.code(), "V320");
}

#[test]
fn v322() {
    let words = [1u16, 2, 3];
    let any = view!(words).into_any();
    let error = any.downcast::<f32, shape![3]>().unwrap_err();
    assert_eq!(error.code(), "V322");
}

#[test]
fn v325() {
    let grid = [[1u8, 2, 3], [4, 5, 6]];
    let column = view!(grid[.., 1]);
    let error = nalgebra::VectorView::<u8, nalgebra::Const<2>>::try_from(column).unwrap_err();
    assert_eq!(error.code(), "V325");
}

#[test]
fn v326() {
    let grid = [[1u8, 2, 3], [4, 5, 6]];
    let turned = view!(grid[::-1].T);
    let error = nalgebra::MatrixView::<u8, nalgebra::Const<3>, nalgebra::Const<2>>::try_from(turned).unwrap_err();
    assert_eq!(error.code(), "V326");
}

#[test]
fn v327() {
    let bytes = [0u8; 4];
    let error = AnyView::from_bytes(&bytes, ElementType::of::<u8>(), 0, &[2, 2], &[1]).unwrap_err();
    assert_eq!(error.code(), "V327");
}
