//! The jobs, by hand and by views.

use crate::workload::Workload;

mod copy;
mod elements;
pub mod equal;
mod fold;
mod headers;
mod index;
mod lanes;
mod loops;
mod make;
mod order;
mod partial;
mod search;
mod transpose;
mod write;
mod zip;

pub fn all() -> impl Iterator<Item = &'static Workload> {
    [
        fold::ALL,
        elements::ALL,
        loops::ALL,
        search::ALL,
        index::ALL,
        headers::ALL,
        equal::ALL,
        copy::ALL,
        transpose::ALL,
        write::ALL,
        zip::ALL,
        lanes::ALL,
        make::ALL,
        partial::ALL,
        order::ALL,
    ]
    .into_iter()
    .flatten()
}
