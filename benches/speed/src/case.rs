//! One measured function with its input, and the result that it must have in common with the others of its workload.

use crate::checksum::Checksum;
use std::hint::black_box;

/// One way to do the job of a workload.
pub struct Case {
    /// Who does it: `hand`, `view`, or a peer.
    pub by: &'static str,
    /// Who knows the extents: `static` for the types, `dynamic` for run time.
    pub extents: &'static str,
    /// The name of the function in the machine code.
    pub symbol: &'static str,
    work: Box<dyn Work>,
}

impl Case {
    /// A function that returns its result.
    pub fn reads<R: Checksum + 'static>(
        names: [&'static str; 3],
        function: impl FnMut() -> R + 'static,
    ) -> Self {
        let result = None;
        Self::new(names, Reads { result, function })
    }

    /// A function that changes `out`.
    pub fn writes<T: Checksum + ?Sized + 'static>(
        names: [&'static str; 3],
        out: Box<T>,
        function: impl FnMut(&mut T) + 'static,
    ) -> Self {
        Self::new(names, Writes { out, function })
    }

    fn new([by, extents, symbol]: [&'static str; 3], work: impl Work + 'static) -> Self {
        let work = Box::new(work);
        Self {
            by,
            extents,
            symbol,
            work,
        }
    }

    pub fn run(&mut self) {
        self.work.run();
    }

    /// Of what the last run returned or left behind.
    pub fn checksum(&self) -> f64 {
        self.work.checksum()
    }
}

trait Work {
    fn run(&mut self);
    fn checksum(&self) -> f64;
}

struct Reads<R, F> {
    result: Option<R>,
    function: F,
}

impl<R: Checksum, F: FnMut() -> R> Work for Reads<R, F> {
    fn run(&mut self) {
        self.result = Some(black_box((self.function)()));
    }

    fn checksum(&self) -> f64 {
        self.result.as_ref().map_or(f64::NAN, Checksum::checksum)
    }
}

struct Writes<T: ?Sized, F> {
    out: Box<T>,
    function: F,
}

impl<T: Checksum + ?Sized, F: FnMut(&mut T)> Work for Writes<T, F> {
    fn run(&mut self) {
        (self.function)(black_box(&mut self.out));
    }

    fn checksum(&self) -> f64 {
        self.out.checksum()
    }
}
