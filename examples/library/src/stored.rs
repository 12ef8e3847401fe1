//! Views in structs.

use crate::sums::mean;
use view_core::{shape, DynView, Extent, Layout, View, S1};

/// A signal, whose type says its length and stride. Both are static for a part of an array, and then it is one pointer and the rate.
#[derive(Clone, Copy, Debug)]
pub struct Signal<'a, N: Extent, L: Layout> {
    samples: View<'a, f64, S1<N>, L>,
    rate: f64,
}

impl<'a, N: Extent, L: Layout> Signal<'a, N, L> {
    pub fn new(samples: View<'a, f64, shape![N], L>, rate: f64) -> Self {
        Self { samples, rate }
    }

    pub fn samples(&self) -> View<'a, f64, shape![N], L> {
        self.samples
    }

    /// In seconds.
    pub fn duration(&self) -> f64 {
        self.samples.len() as f64 / self.rate
    }
}

/// Signals of any lengths and strides.
#[derive(Clone, Debug, Default)]
pub struct Tracks<'a> {
    tracks: Vec<DynView<'a, f64, 1>>,
}

impl<'a> Tracks<'a> {
    pub fn push<N: Extent, L: Layout>(&mut self, samples: View<'a, f64, shape![N], L>) {
        self.tracks.push(samples.into_dyn());
    }

    pub fn means(&self) -> Vec<f64> {
        self.tracks.iter().map(|&track| mean(track)).collect()
    }

    /// The track with the most samples.
    pub fn longest(&self) -> Option<DynView<'a, f64, 1>> {
        self.tracks.iter().copied().max_by_key(|track| track.len())
    }
}
