//! Shared memory: exact answers about views, and proofs that several unique views share no element, compared with sets of
//! bytes.
#![no_main]

#[path = "overlap/bytes.rs"]
mod bytes;
#[allow(dead_code)]
#[path = "run_time/case.rs"]
mod case;
#[allow(dead_code)]
#[path = "run_time/picture.rs"]
mod picture;
#[path = "overlap/several.rs"]
mod several;

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;

#[derive(Debug, Arbitrary)]
enum Case {
    Footprints(bytes::Pair),
    Several(several::Heads),
}

fuzz_target!(|case: Case| match case {
    Case::Footprints(pair) => bytes::compare(&pair),
    Case::Several(heads) => several::compare(&heads),
});
