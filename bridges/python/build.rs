//! The tests embed Python. Without its folder in them, the loader would take another Python than the one that was linked.

fn main() {
    pyo3_build_config::use_pyo3_cfgs();
    pyo3_build_config::add_libpython_rpath_link_args();
}
