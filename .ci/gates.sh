# The common part of .ci/run and .ci/full: the loop over the gates, the installation of their tools, and Miri.
# A gate is a function. A gate that can't run on this machine calls `skip`, which prints a line that starts with SKIPPED. These
# lines are printed again at the end.
#
# The machine only has to have rustup; the scripts install the rest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target=${CARGO_TARGET_DIR:-$PWD/target}
# Each gate builds once, so it does not need the files that make a second build faster. They would take gigabytes.
export CARGO_INCREMENTAL=0
skipped=()
times=()

skip() {
    echo "SKIPPED: $*" >&2
    skipped+=("$*")
}

has_nightly() {
    cargo +nightly --version >/dev/null 2>&1
}

host() {
    rustc -vV | sed -n 's/^host: //p'
}

# Runs these functions at the same time, and prints their output one after the other.
beside() {
    local out=$target/ci/beside name status=0 started=()
    mkdir -p "$out"
    for name in "$@"; do
        "$name" >"$out/$name" 2>&1 &
        started+=($!)
    done
    for name in "$@"; do
        wait "${started[0]}" || status=1
        started=("${started[@]:1}")
        cat "$out/$name"
    done
    return "$status"
}

# The toolchain of rust-toolchain.toml, its components, and the targets and toolchains of the gates.
setup() {
    local pinned
    pinned=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
    if ! rustc --version; then
        rustup toolchain install "$pinned" --profile minimal
    fi
    rustup component add rustfmt clippy rust-src
    rustup component add llvm-tools || true
    rustup component add rust-analyzer || true
    rustup target add thumbv7em-none-eabi || true
    if ! has_nightly; then
        rustup toolchain install nightly --profile minimal || true
    fi
    if has_nightly; then
        rustup +nightly component add miri rust-src || true
    fi
    cargo tree --workspace --locked >/dev/null
    # Its lock file has the optional dependencies of view-core as well.
    cargo metadata --manifest-path bridges/Cargo.toml --locked --format-version 1 >/dev/null
    cargo metadata --manifest-path benches/speed/Cargo.toml --locked --format-version 1 >/dev/null
}

# installed PROGRAM PACKAGE…: whether these packages of Debian are there, now or before. Elsewhere their files may be there as well, which the
# program stands for: then the build finds them.
installed() {
    local program=$1 as=() missing=() package
    shift
    if ! command -v apt-get >/dev/null; then
        command -v "$program" >/dev/null
        return
    fi
    for package in "$@"; do
        dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    [ "$(id -u)" = 0 ] || as=(sudo -n)
    ${as[@]+"${as[@]}"} apt-get -q update && ${as[@]+"${as[@]}"} apt-get -q install -y --no-install-recommends "${missing[@]}"
}

has_valgrind() {
    command -v valgrind >/dev/null || installed valgrind valgrind
}

# of_speed COMMAND ARGUMENT…: a command of cargo for the package benches/speed.
of_speed() {
    local command=$1
    shift
    cargo "$command" --quiet --manifest-path benches/speed/Cargo.toml --locked --target-dir "$target/speed" "$@"
}

# These tests are mostly arithmetic, not memory, and take Miri most of its time: `.ci/full miri_full` has them.
exhaustive=(small_world all_small_shapes recorded_ every_start_and_step_of_two_dtypes)
# Half of what is left takes these few: each runs on one machine.
slow_here=(high_ranks:: alignment::rows_at_a_step_from_every_start alignment::single_rows_and_rows_backwards)
slow_elsewhere=(units::elements_without_size zero_sizes::an_extent_of_0_on_any_axis printing::the_alternate_form_leaves_nothing_out)

# Memory of other owners, with many drawn layouts each.
slow_owners=(any_view:: arrow:: image:: nalgebra:: ndarray:: typenum_arrays:: views_in_c::)
# All that can be asked of views of 8, 12 and 16 axes: the loops are those of fewer axes.
slow_ranks=(high_ranks::what_is_said_about_the_elements high_ranks::axes_in_another_order high_ranks::axes_are_swapped_moved_and_flipped)
# mdarray reads elements through references without size, which the stacked model refuses: these are for the other one.
trees=(mdarray::)

has_miri() {
    if ! cargo +nightly miri --version >/dev/null 2>&1; then
        skip "miri: no nightly with miri"
        return 1
    fi
}

# miri_of TARGET MODEL ARGUMENT… of cargo test. A backtrace takes Miri seconds, and the suite panics on purpose.
miri_of() {
    local machine=$1 model=$2 flags="-Zmiri-symbolic-alignment-check -Zmiri-disable-isolation"
    shift 2
    echo "-- miri on $machine, $model borrows: $*"
    case $model in
        tree) flags+=" -Zmiri-tree-borrows" ;;
    esac
    case $* in
        # The threads of rayon's pool never end, and crossbeam-epoch, on which it stands, keeps pointers as integers.
        *rayon*) flags+=" -Zmiri-permissive-provenance -Zmiri-ignore-leaks" ;;
        *) flags+=" -Zmiri-strict-provenance" ;;
    esac
    RUST_BACKTRACE=0 MIRIFLAGS=$flags PROPTEST_CASES=2 cargo +nightly miri test --target "$machine" -p tests "$@"
}

# Runs the gates that are named, in this order, and prints how long each took.
run_gates() {
    gate=
    trap '[ $? -eq 0 ] || echo "FAILED: ${gate:-?}" >&2' EXIT
    for gate in "$@"; do
        if ! declare -F "$gate" >/dev/null; then
            echo "no gate $gate" >&2
            exit 2
        fi
        echo "== $gate"
        SECONDS=0
        "$gate"
        times+=("$(printf '%5d s  %s' "$SECONDS" "$gate")")
    done
    printf '%s\n' "${times[@]}"
    for reason in ${skipped[@]+"${skipped[@]}"}; do
        echo "SKIPPED: $reason"
    done
}
