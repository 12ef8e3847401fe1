
#[test]
fn v407() {
    let mut samples = [0u8; 4];
    let error = ViewMut::from_strides(&mut samples, 0, [3, 2], [1, 1]).unwrap_err();
    assert_eq!(error.code(), "V407");
}

#[test]
fn v408() {
    let mut grid = [[0u8; 6]; 4];
    let positions = [2, 0, 2];
    let error = view!(mut grid).try_select_mut::<1>(&positions).map(|_| ()).unwrap_err();
    assert_eq!(error.code(), "V408");
}
