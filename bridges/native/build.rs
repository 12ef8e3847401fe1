//! Compiles what is written in C and Fortran, and names the libraries.

fn main() {
    let mut c = cc::Build::new();
    c.include("../../view-core/include")
        .std("c11")
        .warnings_into_errors(true)
        .extra_warnings(true);
    for name in ["layouts", "sums", "descriptor"] {
        let file = format!("native/{name}.c");
        println!("cargo:rerun-if-changed={file}");
        c.file(file);
    }
    c.compile("native_c");
    println!("cargo:rerun-if-changed=../../view-core/include/view.h");

    println!("cargo:rerun-if-changed=native/arrays.f90");
    cc::Build::new()
        .compiler("gfortran")
        .flag("-std=f2018")
        .flag("-J")
        .flag(std::env::var("OUT_DIR").expect("cargo sets it"))
        .warnings_into_errors(true)
        .file("native/arrays.f90")
        .compile("native_fortran");
    for library in ["openblas", "fftw3f", "png", "gfortran"] {
        println!("cargo:rustc-link-lib={library}");
    }
}
