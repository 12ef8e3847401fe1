//! The zero-cost claim: the machine code of `codegen/lib.rs`. Each `X_by_view` calls no panic function and has
//! as many instructions as its `X_by_hand`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use view_core::{Aligned, A8};

type Functions = BTreeMap<String, Vec<String>>;

/// The instructions of every function of `codegen/lib.rs`, built for release, by name.
fn functions() -> &'static Functions {
    static FUNCTIONS: OnceLock<Functions> = OnceLock::new();
    FUNCTIONS.get_or_init(|| {
        let asm = assembly();
        let text = std::fs::read_to_string(&asm).unwrap_or_else(|error| panic!("{}: {error}", asm.display()));
        let functions = read(&text);
        assert!(!functions.is_empty(), "no functions in {}", asm.display());
        functions
    })
}

/// Build the library of this package and return where its assembly lies.
fn assembly() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("release");
    let deps = target.join("release/deps");
    if deps.is_dir() {
        for old in std::fs::read_dir(&deps).unwrap() {
            let old = old.unwrap().path();
            if old.extension().is_some_and(|extension| extension == "s") {
                std::fs::remove_file(old).unwrap();
            }
        }
    }
    // A new `--cfg` each time: cargo does not know that the assembly was removed.
    let unique = format!("read_at=\"{}\"", std::process::id());
    let build = Command::new(env!("CARGO"))
        .args([
            "rustc",
            "--release",
            "--lib",
            "--package",
            "tests",
            "--target-dir",
        ])
        .arg(&target)
        .args([
            "--",
            "--emit",
            "asm",
            "-C",
            "codegen-units=1",
            "-C",
            "debuginfo=0",
            "--cfg",
            &unique,
            "-A",
            "unexpected_cfgs",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(
        build.status.success(),
        "{}",
        String::from_utf8_lossy(&build.stderr)
    );
    let found: Vec<_> = std::fs::read_dir(&deps)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "s"))
        .collect();
    match <[PathBuf; 1]>::try_from(found) {
        Ok([asm]) => asm,
        Err(found) => panic!(
            "one assembly file expected in {}, found {found:?}",
            deps.display()
        ),
    }
}

/// The name `slice_by_view` in a mangled symbol.
fn name(symbol: &str) -> Option<String> {
    let symbol = symbol.trim_matches('"');
    let end = symbol
        .find("_by_view")
        .map(|at| at + 8)
        .or_else(|| symbol.find("_by_hand").map(|at| at + 8))?;
    let start = symbol[..end]
        .rfind(|c: char| !(c.is_ascii_lowercase() || c == '_'))
        .map_or(0, |at| at + 1);
    Some(symbol[start..end].trim_start_matches('_').to_owned())
}

/// Read GNU assembly: labels start functions, lines that are neither labels nor directives are instructions.
/// A function that was merged with an equal one is an alias, `a = b`.
fn read(text: &str) -> Functions {
    let mut functions = Functions::new();
    let mut aliases = Vec::new();
    let mut current = None;
    for line in text.lines().map(str::trim) {
        if let Some((label, _)) = line
            .split_once(':')
            .filter(|(label, _)| !label.contains(char::is_whitespace))
        {
            if !label.starts_with(".L") {
                current = name(label);
                if let Some(function) = &current {
                    functions.insert(function.clone(), Vec::new());
                }
            }
        } else if let Some((alias, of)) = line.split_once(" = ") {
            if let (Some(alias), Some(of)) = (name(alias), name(of)) {
                aliases.push((alias, of));
            }
        } else if line.starts_with(".cfi_endproc") {
            current = None;
        } else if let Some(function) = current
            .as_ref()
            .filter(|_| !line.is_empty() && !line.starts_with(['.', '#', '/']))
        {
            functions.get_mut(function).unwrap().push(line.to_owned());
        }
    }
    for (alias, of) in aliases {
        let instructions = functions[&of].clone();
        functions.insert(alias, instructions);
    }
    functions
}

/// The instructions of `{pair}_by_view` and of `{pair}_by_hand`.
fn pair(pair: &str) -> (&'static [String], &'static [String]) {
    let functions = functions();
    let of = |name: String| {
        let found = functions.get(&name);
        let found =
            found.unwrap_or_else(|| panic!("no `{name}` in the assembly, only {:?}", functions.keys()));
        assert!(!found.is_empty(), "`{name}` has no instructions");
        found.as_slice()
    };
    (of(format!("{pair}_by_view")), of(format!("{pair}_by_hand")))
}

/// No call to a panic function.
fn cannot_panic(name: &str) {
    let (view, _) = pair(name);
    let panics = ["panic", "unwrap_failed", "expect_failed", "index_fail", "refuse"];
    let calls: Vec<_> = view
        .iter()
        .filter(|line| panics.iter().any(|panic| line.contains(panic)))
        .collect();
    assert!(calls.is_empty(), "{name} calls {calls:?}");
}

/// As many instructions as by hand.
fn is_as_long(name: &str) {
    let (view, hand) = pair(name);
    assert_eq!(
        view.len(),
        hand.len(),
        "by view:\n{}\n\nby hand:\n{}",
        view.join("\n"),
        hand.join("\n")
    );
}

fn costs_nothing(name: &str) {
    cannot_panic(name);
    is_as_long(name);
}

/// It calls the function that panics, and nothing else, from one place: what is wrong is found out there.
fn calls_once(name: &str) {
    let (view, _) = pair(name);
    let calls: Vec<_> = view.iter().filter(|line| line.starts_with("call")).collect();
    assert_eq!(calls.len(), 1, "{name} calls {calls:?}");
    assert!(calls[0].contains("refuse"), "{name} calls {calls:?}");
}

/// The loop by hand adds several elements at once, and the loop by view does, too.
fn is_vectorised(name: &str) {
    let (view, hand) = pair(name);
    for code in [hand, view] {
        let packed = code.iter().any(|line| line.starts_with("padd"));
        assert!(packed, "{name} adds one by one:\n{}", code.join("\n"));
    }
}

#[test]
fn a_static_slice_with_a_step_costs_what_the_nested_loop_costs() {
    costs_nothing("slice");
}

#[test]
fn the_sum_of_a_window_is_vectorised() {
    cannot_panic("window");
    is_vectorised("window");
}

#[test]
fn a_for_loop_over_a_row_is_vectorised() {
    cannot_panic("row");
    is_vectorised("row");
}

#[test]
fn an_element_costs_one_load() {
    costs_nothing("element");
}

#[test]
fn a_loop_over_indices_compares_none_of_them() {
    costs_nothing("indices");
    costs_nothing("writes");
    cannot_panic("places");
    for name in ["indices", "places", "writes"] {
        is_vectorised(name);
    }
}

#[test]
fn a_static_family_is_no_instruction() {
    costs_nothing("stripes");
}

#[test]
fn static_views_have_no_panic_path() {
    let settled: Vec<_> = functions()
        .iter()
        .filter(|(name, _)| name.starts_with("settled_"))
        .collect();
    assert_eq!(settled.len(), 51, "{settled:?}");
    for (name, code) in settled {
        let calls: Vec<_> = code
            .iter()
            .filter(|line| line.starts_with("call") || line.contains("refuse"))
            .collect();
        assert!(!code.is_empty() && calls.is_empty(), "{name} calls {calls:?}");
        let jumps: Vec<_> = code.iter().filter(|line| line.starts_with('j')).collect();
        assert!(
            jumps.is_empty(),
            "{name} decides something at run time: {jumps:?}"
        );
    }
}

#[test]
fn a_run_time_slice_is_compared_and_calls_only_to_panic() {
    for name in ["header", "packet", "cut"] {
        calls_once(name);
        let (view, hand) = pair(name);
        // The call has more arguments than that of a slice, and makes none of them in advance.
        assert!(
            view.len() <= hand.len() + 14,
            "by view:\n{}\n\nby hand:\n{}",
            view.join("\n"),
            hand.join("\n")
        );
    }
}

#[test]
fn a_chain_of_slices_costs_one_addition() {
    costs_nothing("chain");
}

#[test]
fn constant_positions_are_not_checked() {
    costs_nothing("positions");
}

#[test]
fn filling_a_window_costs_what_the_nested_loop_costs() {
    costs_nothing("fill");
}

#[test]
fn a_static_cast_is_no_instruction() {
    costs_nothing("cast");
    costs_nothing("recast");
}

#[test]
fn numbers_of_another_byte_order_cost_what_swapping_costs() {
    cannot_panic("order");
    is_vectorised("order");
}

#[test]
fn a_field_of_every_struct_costs_what_the_loop_costs() {
    cannot_panic("charges");
    is_vectorised("charges");
}

#[test]
fn several_views_that_are_proven_apart_are_not_checked() {
    cannot_panic("several");
    costs_nothing("ends");
}

#[test]
fn two_run_time_rows_are_compared_once() {
    cannot_panic("rows");
    let (view, hand) = pair("rows");
    let divisions = view.iter().filter(|line| line.starts_with("div")).count();
    assert!(
        divisions == 0 && view.len() <= 2 * hand.len(),
        "by view:\n{}\n\nby hand:\n{}",
        view.join("\n"),
        hand.join("\n")
    );
}

#[test]
fn static_shape_operations_are_no_instructions() {
    costs_nothing("shapes");
    costs_nothing("turns");
    costs_nothing("patterns");
    costs_nothing("windows");
}

#[test]
fn loops_over_all_elements_are_vectorised() {
    for name in ["total", "zip", "lanes", "unordered"] {
        cannot_panic(name);
        is_vectorised(name);
    }
    is_vectorised("columns");
}

#[test]
fn a_stencil_over_parameters_costs_what_the_static_one_costs() {
    costs_nothing("stencil");
}

#[test]
fn both_ways_compute_the_same() {
    let buf: [[u8; 6]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (i * 6 + j) as u8));
    assert_eq!(tests::slice_by_view(&buf), tests::slice_by_hand(&buf));
    assert_eq!(
        tests::slice_by_view(&buf),
        (6 + 8 + 10) + (12 + 14 + 16) + (18 + 20 + 22)
    );
    let image: Vec<[u16; 640]> = (0..480)
        .map(|i| std::array::from_fn(|j| (i * 7 + j) as u16))
        .collect();
    let image: &[[u16; 640]; 480] = image.as_slice().try_into().unwrap();
    assert_eq!(tests::window_by_view(image), tests::window_by_hand(image));
    assert_eq!(tests::row_by_view(image), tests::row_by_hand(image));
    let deep: Vec<[u32; 640]> = image.iter().map(|row| row.map(u32::from)).collect();
    let deep: &[[u32; 640]; 480] = deep.as_slice().try_into().unwrap();
    assert_eq!(tests::unordered_by_view(deep), tests::unordered_by_hand(deep));
    assert_eq!(tests::columns_by_view(deep), tests::columns_by_hand(deep));
    assert_eq!(tests::element_by_view(image), tests::element_by_hand(image));
    assert_eq!(tests::positions_by_view(image), tests::positions_by_hand(image));
    assert_eq!(
        tests::chain_by_view(view_core::view!(image[..])),
        tests::chain_by_hand(image)
    );
    let bytes = Aligned::<A8, _>(std::array::from_fn(|i| {
        std::array::from_fn(|j| (i * 24 + j) as u8)
    }));
    assert_eq!(tests::cast_by_view(&bytes), tests::cast_by_hand(&bytes));
    let row = Aligned::<A8, _>(bytes[0]);
    assert_eq!(tests::recast_by_view(&row), tests::recast_by_hand(&row));
    let numbers = std::array::from_fn(|i| (i * 37) as u8);
    assert_eq!(tests::order_by_view(&numbers), tests::order_by_hand(&numbers));
    let particles = std::array::from_fn(|i| tests::Particle {
        position: [0.0; 3],
        charge: i as i16 - 300,
        kind: 9,
    });
    assert_eq!(
        tests::charges_by_view(&particles),
        tests::charges_by_hand(&particles)
    );
    let (mut a, mut b) = ([[0; 64]; 64], [[0; 64]; 64]);
    tests::several_by_view(&mut a);
    tests::several_by_hand(&mut b);
    assert_eq!(a, b);
    let mut row = [0; 640];
    assert_eq!(tests::ends_by_view(&mut row), tests::ends_by_hand(&mut row));
    let mut plane = vec![[0; 640]; 480];
    let plane: &mut [[u16; 640]; 480] = plane.as_mut_slice().try_into().unwrap();
    for (i, j) in [(3, 4), (479, 0), (7, 7), (480, 1), (1, 480)] {
        assert_eq!(tests::rows_by_view(plane, i, j), tests::rows_by_hand(plane, i, j));
    }
    let (mut a, mut b) = ([[0; 64]; 64], [[0; 64]; 64]);
    tests::fill_by_view(&mut a);
    tests::fill_by_hand(&mut b);
    assert_eq!(a, b);
    let grid: [[u8; 64]; 64] = std::array::from_fn(|i| std::array::from_fn(|j| (i * 64 + j) as u8));
    let (mut a, mut b) = (grid, grid);
    tests::split_by_view(&mut a);
    tests::tiles_by_view(&mut a);
    tests::split_by_hand(&mut b);
    tests::tiles_by_hand(&mut b);
    assert_eq!(a, b);
    let (mut a, mut b) = (
        std::array::from_fn(|i| i as u32),
        std::array::from_fn(|i| i as u32),
    );
    tests::cells_by_view(&mut a);
    tests::cells_by_hand(&mut b);
    assert_eq!(a, b);
    loops_compute_the_same(image);
    indices_name_the_same();
    run_time_slices_are_the_same();
}

fn run_time_slices_are_the_same() {
    let bytes: Vec<u8> = (0..100_u8).map(|i| i.wrapping_mul(7) % 97).collect();
    for at in [0, 1, 40, 80] {
        let view = view_core::view!(bytes);
        assert_eq!(tests::header_by_view(view, at), tests::header_by_hand(&bytes, at));
        assert_eq!(tests::packet_by_view(view, at), tests::packet_by_hand(&bytes, at));
    }
    let flat: Vec<f64> = (0..24).map(f64::from).collect();
    let (rows, columns) = (4, 6);
    let matrix = view_core::view!(flat.reshape[rows, columns]);
    for ends in [[0, 4, 0, 6], [1, 3, 2, 5], [2, 2, 1, 4], [0, 3, 6, 6]] {
        assert_eq!(
            tests::cut_by_view(matrix, ends),
            tests::cut_by_hand((&flat, [4, 6]), ends)
        );
    }
}

fn indices_name_the_same() {
    let image: Vec<[u32; 640]> = (0..480)
        .map(|i| std::array::from_fn(|j| i * 70_001 + j as u32))
        .collect();
    let rows: Vec<&[u32]> = image.iter().map(|row| row.as_slice()).collect();
    let (flat, columns) = (image.concat(), 640);
    assert_eq!(
        tests::places_by_view(view_core::view!(flat.reshape[_, columns])),
        tests::places_by_hand(&rows)
    );
    let image: &[[u32; 640]; 480] = image.as_slice().try_into().unwrap();
    assert_eq!(tests::indices_by_view(image), tests::indices_by_hand(image));
    let (mut one, mut other) = (image.to_vec(), image.to_vec());
    tests::writes_by_view(one.as_mut_slice().try_into().unwrap());
    tests::writes_by_hand(other.as_mut_slice().try_into().unwrap());
    assert_eq!(one, other);
    assert_ne!(one, image);
}

fn loops_compute_the_same(image: &[[u16; 640]; 480]) {
    let heights: Vec<[f64; 640]> = image.iter().map(|row| row.map(f64::from)).collect();
    let heights: &[[f64; 640]; 480] = heights.as_slice().try_into().unwrap();
    let (mut one, mut other) = (vec![[0.0; 640]; 480], vec![[0.0; 640]; 480]);
    tests::stencil_by_view(heights, one.as_mut_slice().try_into().unwrap());
    tests::stencil_by_hand(heights, other.as_mut_slice().try_into().unwrap());
    assert_eq!(one, other);
    assert_eq!(one[0], [0.0; 640]);
    let [up, down, left, right] = [heights[0][1], heights[2][1], heights[1][0], heights[1][2]];
    assert_eq!(one[1][1], 0.25 * (up + down + left + right));
    assert_eq!(tests::shapes_by_view(image), tests::shapes_by_hand(image));
    assert_eq!(tests::turns_by_view(image), tests::turns_by_hand(image));
    assert_eq!(tests::patterns_by_view(image), tests::patterns_by_hand(image));
    assert_eq!(tests::windows_by_view(image), tests::windows_by_hand(image));
    let mut wide: Vec<[u32; 640]> = image
        .iter()
        .map(|row| row.map(|x| u32::from(x) * 70_001))
        .collect();
    let wide: &mut [[u32; 640]; 480] = wide.as_mut_slice().try_into().unwrap();
    assert_eq!(tests::total_by_view(wide), tests::total_by_hand(wide));
    let mut other = Box::new(*wide);
    let from: Vec<[u32; 320]> = wide.iter().map(|row| *row.last_chunk().unwrap()).collect();
    let from: &[[u32; 320]; 480] = from.as_slice().try_into().unwrap();
    tests::zip_by_view(wide, from);
    tests::zip_by_hand(&mut other, from);
    assert_eq!(*wide, *other);
    let matrix = std::array::from_fn(|i| *wide[i].first_chunk().unwrap());
    assert_eq!(tests::lanes_by_view(&matrix), tests::lanes_by_hand(&matrix));
}
