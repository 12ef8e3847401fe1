
#[test]
fn v701() {
    let bytes = [1u8, 0, 2];
    let error = try_view!(bytes.as<bool>).unwrap_err();
    assert_eq!(error.code(), "V701");
}

#[test]
fn v702() {
    let buffer = vec![0u8; 5];
    let error = Array::<u8, shape![2, 3]>::from_vec([2, 3], buffer).unwrap_err();
    assert_eq!(error.code(), "V702");
}

#[test]
fn v703() {
    let row = [0u8; 98];
    let (a, b) = (view!(row[::2]), view!(row[1::3]));
    let error = view_core::try_shares_memory(&a, &b, 0).unwrap_err();
    assert_eq!(error.code(), "V703");
}

#[test]
fn v704() {
    let samples = [0u8; 7];
    let error = View::from_strides(&samples, 0, [2, 4], [-2, 2]).unwrap_err();
    assert_eq!(error.code(), "V704");
}

#[test]
fn v705() {
    let column = arrow_array::BooleanArray::from(vec![true]);
    let error = AnyView::try_from(&column as &dyn arrow_array::Array).unwrap_err();
    assert_eq!(error.code(), "V705");
}

#[test]
fn v708() {
    let rows: [[u8; 2]; 0] = [];
    let error = view_core::try_stack(0, &rows).unwrap_err();
    assert_eq!(error.code(), "V708");
}
