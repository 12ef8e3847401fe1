// The twin of base/unknown-array-length.
use view_core::view;

fn main() {
    assert_eq!(view!(([0u8; 0])[..]).len(), 0);
    assert_eq!(view!(([0u8; 1])[..]).len(), 1);
    assert_eq!(view!(([0u8; 2047])[..]).len(), 2047);
    assert_eq!(view!(([0u8; 2048])[..]).len(), 2048);
    assert_eq!(view!(([0u8; 2160])[..]).len(), 2160);
    assert_eq!(view!(([0u8; 2560])[..]).len(), 2560);
    assert_eq!(view!(([0u8; 3840])[..]).len(), 3840);
    assert_eq!(view!(([0u8; 4096])[..]).len(), 4096);
    assert_eq!(view!(([0u8; 4320])[..]).len(), 4320);
    assert_eq!(view!(([0u8; 7680])[..]).len(), 7680);
    assert_eq!(view!(([0u8; 9000])[..]).len(), 9000);
    assert_eq!(view!(([0u8; 44100])[..]).len(), 44100);
    assert_eq!(view!(([0u8; 48000])[..]).len(), 48000);
    assert_eq!(view!(([0u8; 65535])[..]).len(), 65535);
    assert_eq!(view!(([0u8; 65536])[..]).len(), 65536);
}
