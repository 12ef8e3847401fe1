//! Elements of other crates: `half`, `num-complex`, `bytemuck`, and buffers of `bytes`.

use bytes::{Bytes, BytesMut};
use half::{bf16, f16};
use num_complex::{Complex, Complex32, Complex64};
use view_core::{try_view, view, Aligned, ComplexF32, ComplexF64, Element, ViewError, A2, A4, F16};
use zerocopy::{BE, LE};

#[derive(Element, bytemuck::Pod, bytemuck::Zeroable, Debug, Clone, Copy, PartialEq)]
#[element(bytemuck)]
#[repr(C)]
struct Vertex {
    position: [f32; 2],
    colour: u32,
}

#[test]
fn half_precision() {
    let bytes = [0x00u8, 0x3c, 0x00, 0xc0];
    let little = view!(bytes.as<"<f2">);
    assert_eq!(
        little.iter().map(|x| x.get().to_f32()).collect::<Vec<_>>(),
        [1.0, -2.0]
    );
    assert_eq!(little.to_string(), "[ 1 -2]");
    let big: [u8; 2] = [0x3c, 0x00];
    assert_eq!(view!(big.as<">f2">)[[0]].get(), f16::ONE);
    let aligned = Aligned::<A2, _>(f16::ONE.to_ne_bytes());
    assert_eq!(view!(aligned.as<f16>)[[0]], f16::ONE);
    assert_eq!(view!(aligned.as<"=f2">).shape(), [1]);
    let mut brain = [bf16::ONE; 2];
    view!(mut brain.as<u8>).fill(0);
    assert_eq!(brain, [bf16::ZERO; 2]);
    let mut bytes = bytes;
    let mut v = view!(mut bytes.as<"<f2">);
    v[[0]].set(f16::from_f32(0.5));
    v[[1]] = F16::<LE>::new(f16::INFINITY);
    assert_eq!(bytes, [0x00, 0x38, 0x00, 0x7c]);
    assert_eq!(F16::<BE>::from(f16::ONE), F16::new(f16::ONE));
}

#[test]
fn complex_numbers() {
    let pairs = [[1.0f32, 2.0], [3.0, 4.0]];
    let complex = view!(pairs.as<Complex32>);
    assert_eq!(
        (complex.shape(), complex[[1, 0]]),
        ([2, 1], Complex::new(3.0, 4.0))
    );
    assert_eq!(view!(pairs.as<"=c8">).strides(), [8, 8]);
    let mut waves = [Complex64::new(1.0, -1.0); 3];
    assert_eq!(view!(waves.as<f64>).to_vec(), [1.0, -1.0, 1.0, -1.0, 1.0, -1.0]);
    view!(mut waves.as<f64>[1::2].align[4]).fill(0.0);
    assert_eq!(waves[2], Complex::new(1.0, 0.0));
    let mut bytes = [0u8; 24];
    view!(mut bytes[..8].as<">c8">).fill(ComplexF32::new(Complex::new(1.0, -2.0)));
    assert_eq!(bytes[..8], [0x3f, 0x80, 0, 0, 0xc0, 0, 0, 0]);
    view!(mut bytes[8..].as<"<c16">)[[0]].set(Complex::new(0.0, 1.0));
    assert_eq!(bytes[22..], [0xf0, 0x3f]);
    let wide: ComplexF64<LE> = view!(bytes[8..].as<"<c16">)[[0]];
    assert_eq!(wide.get().im, 1.0);
    assert_eq!(view!(bytes[..8].as<">c8">.as<">f4">)[[1]].get(), -2.0);
    let integers = [Complex::new(1i16, 2); 2];
    assert_eq!(view!(integers.as<i16>).to_vec(), [1, 2, 1, 2]);
}

#[test]
fn ordered_numbers_are_what_they_hold() {
    let number = Complex::new(1.5f32, -2.0);
    let (big, little) = (ComplexF32::<BE>::from(number), ComplexF32::<LE>::new(number));
    assert_eq!(Complex::from(big), Complex::from(little));
    assert!(big == ComplexF32::new(number) && little != ComplexF32::default());
    let nan = ComplexF64::<LE>::new(Complex::new(f64::NAN, 0.0));
    assert!(nan != nan);
    assert_eq!(
        (big.to_string(), format!("{big:?}")),
        (number.to_string(), format!("ComplexF32({number:?})"))
    );
    let half = F16::<BE>::from(f16::from_f32(0.5));
    assert_eq!(F16::<LE>::default().get(), f16::ZERO);
    assert!(half < F16::new(f16::ONE) && f16::from(half) == f16::from_f32(0.5));
    assert_eq!(
        (half.to_string(), format!("{half:?}")),
        ("0.5".to_owned(), "F16(0.5)".to_owned())
    );
}

#[test]
fn plain_old_data_by_bytemuck() {
    let mut vertices = [Vertex {
        position: [1.0, 2.0],
        colour: 3,
    }; 2];
    assert_eq!(view!(vertices.field(position)).to_vec(), [1.0, 2.0, 1.0, 2.0]);
    assert_eq!(view!(vertices.as<u32>)[[2]], 3);
    view!(mut vertices.as<u8>[12..]).fill(0);
    assert_eq!(
        vertices[1],
        Vertex {
            position: [0.0; 2],
            colour: 0
        }
    );
    let bytes = Aligned::<A4, _>([0u8; 24]);
    assert_eq!(view!(bytes.as<Vertex>).shape(), [2]);
    assert_eq!(try_view!(bytes[12..].as<Vertex>).map(|v| v.len()), Ok(1));
}

#[test]
fn bytes_are_read_only_and_bytes_mut_are_not() {
    let packet = Bytes::from(vec![1u8, 2, 3, 4, 5]);
    let port = view!(packet[1..+2].as<">u2">);
    assert_eq!(port[[0]].get(), 0x0203);
    let clone = packet.clone();
    assert_eq!(view!(clone[..4].as<">u4">)[[0]].get(), 0x0102_0304);
    assert_eq!(
        try_view!(packet.as<">u2">).err(),
        Some(ViewError::Size { bytes: 5, size: 2 })
    );
    let part = packet.slice(1..3);
    assert_eq!(view!(part.as<"<u2">)[[0]].get(), 0x0302);
    let mut buffer = BytesMut::from(&packet[..]);
    view!(mut buffer[..4].as<">u2">).fill(zerocopy::big_endian::U16::new(0xabcd));
    assert_eq!(buffer[..], [0xab, 0xcd, 0xab, 0xcd, 5]);
    buffer.truncate(4);
    assert_eq!(view!(buffer.as<">u4">).len(), 1);
    assert_eq!(packet[0], 1);
}
