//! `view.h` is C and C++ without warnings, and its structs are those of Rust.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use view_core::{view, ByteOrder, CView, CViewMut, Kind};

const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Werror", "-pedantic"];

/// A command with the folder of the header and all warnings.
fn compiler(program: &str, standard: &str) -> Command {
    let include = Path::new(env!("CARGO_MANIFEST_DIR")).join("../view-core/include");
    let mut command = Command::new(program);
    command
        .arg(format!("-std={standard}"))
        .args(WARNINGS)
        .arg("-I")
        .arg(include);
    command
}

/// A file for this test.
fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn run(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn it_compiles_without_warnings_twice_in_one_file() {
    for (program, standard, name) in [
        ("cc", "c11", "header.c"),
        ("cc", "c17", "header.c"),
        ("c++", "c++11", "header.cc"),
        ("c++", "c++20", "header.cc"),
    ] {
        // A C++ compiler is not needed for anything else here.
        if program == "c++" && Command::new(program).arg("--version").output().is_err() {
            eprintln!("SKIPPED: {standard}, no C++ compiler");
            continue;
        }
        let source = file(name);
        fs::write(&source, "#include \"view.h\"\n#include \"view.h\"\n").unwrap();
        run(compiler(program, standard).arg("-fsyntax-only").arg(source));
    }
}

/// What C says of the struct: a line for each field, with its offset and size.
fn said_by_c(fields: &[&str]) -> Vec<String> {
    let mut text = "#include \"view.h\"\n#include <stdio.h>\nint main(void) {\n".to_owned();
    for field in fields {
        let of = format!("offsetof(CView, {field}), sizeof(((CView *)0)->{field})");
        writeln!(text, "printf(\"{field} %zu %zu\\n\", {of});").unwrap();
    }
    text += "printf(\"CView %zu %zu\\n\", sizeof(CView), _Alignof(CView));\n";
    text += "printf(\"CViewMut %zu %zu\\n\", sizeof(CViewMut), _Alignof(CViewMut));\n";
    text += "printf(\"%c%c%c%c%c%c%c %c%c%c %d%d%d\\n\", CVIEW_BOOL, CVIEW_INT, CVIEW_UINT, CVIEW_FLOAT, CVIEW_BFLOAT, CVIEW_COMPLEX,\n";
    text += "CVIEW_OPAQUE, CVIEW_NATIVE, CVIEW_NO_ORDER, CVIEW_LITTLE, CVIEW_WRITABLE, CVIEW_ROW_MAJOR, CVIEW_COLUMN_MAJOR);\n";
    text += "return 0;\n}\n";
    let (source, program) = (file("fields.c"), file("fields"));
    fs::write(&source, text).unwrap();
    run(compiler("cc", "c11").arg(source).arg("-o").arg(&program));
    run(&mut Command::new(program))
        .lines()
        .map(str::to_owned)
        .collect()
}

#[test]
fn sizes_and_offsets_are_those_of_rust() {
    let fields = [
        "data",
        "lowest",
        "shape",
        "strides",
        "rank",
        "item_size",
        "kind",
        "byte_order",
        "flags",
        "version",
    ];
    let said = said_by_c(&fields);
    let place = |name: &str| -> (usize, usize) {
        let line = said
            .iter()
            .find_map(|line| line.strip_prefix(&format!("{name} ")));
        let (offset, size) = line.unwrap().split_once(' ').unwrap();
        (offset.parse().unwrap(), size.parse().unwrap())
    };
    assert_eq!(place("CView"), (size_of::<CView>(), align_of::<CView>()));
    assert_eq!(place("CViewMut"), (size_of::<CViewMut>(), align_of::<CViewMut>()));

    let kinds = [
        Kind::Bool,
        Kind::Int,
        Kind::Uint,
        Kind::Float,
        Kind::BFloat,
        Kind::ComplexFloat,
        Kind::Opaque,
    ];
    let orders = [ByteOrder::NATIVE, ByteOrder::None, ByteOrder::Little];
    let kinds: String = kinds.iter().map(|kind| *kind as u8 as char).collect();
    let orders: String = orders.iter().map(|order| *order as u8 as char).collect();
    assert_eq!(said.last(), Some(&format!("{kinds} {orders} 124")));

    // What Rust writes at the places that C reads: each field by a number that no other field has.
    let mut grid = [[0u16; 7]; 5];
    let first = std::ptr::from_ref(&grid[4][1]).addr();
    let lowest = std::ptr::from_ref(&grid[0][1]).addr();
    view!(mut grid[::-2, 1..3]).with_c(|descriptor| {
        let start = std::ptr::from_ref::<CView>(descriptor).cast::<u8>();
        let read = |name: &str| -> usize {
            let (offset, size) = place(name);
            let bytes = (0..size).map(|byte| unsafe { *start.add(offset + byte) });
            let mut number = [0; size_of::<usize>()];
            if cfg!(target_endian = "big") {
                let unused = number.len() - size;
                bytes
                    .enumerate()
                    .for_each(|(at, byte)| number[unused + at] = byte);
            } else {
                bytes.enumerate().for_each(|(at, byte)| number[at] = byte);
            }
            usize::from_ne_bytes(number)
        };
        assert_eq!((read("data"), read("lowest")), (first, lowest));
        assert_eq!(read("shape"), descriptor.shape().as_ptr().addr());
        assert_eq!(read("strides"), descriptor.strides().as_ptr().addr());
        assert_eq!(
            (descriptor.shape(), descriptor.strides()),
            (&[3, 2][..], &[-28, 2][..])
        );
        assert_eq!((read("rank"), read("item_size")), (2, 2));
        assert_eq!(
            (read("kind"), read("byte_order")),
            (usize::from(b'u'), ByteOrder::NATIVE as usize)
        );
        assert_eq!((read("flags"), read("version")), (1, 1));
    });
}
