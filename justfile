# The gates of .ci/run and .ci/full, in their order. `just` lists them, `just all` runs them all.

default:
    @just --list

# what every change has to pass
run:
    .ci/run

# everything; hours
all:
    .ci/run
    .ci/full

# what the change asks for besides
asked:
    .ci/full --asked

# toolchain, components, targets
setup:
    .ci/run setup

# unit tests, behaviour, refusals, expansions, machine code, doctests
test:
    .ci/run test

# rustfmt
format:
    .ci/run format

# clippy, warnings denied
lint:
    .ci/run lint

# rustdoc, warnings denied
docs:
    .ci/run docs

# without std and without alloc
no_std:
    .ci/run no_std

# the public items are those listed
api:
    .ci/run api

# what an editor shows of the types of views
hover:
    .ci/run hover

# the promised version of Rust
msrv:
    .ci/run msrv

# licenses, duplicates and sources of dependencies
deny:
    .ci/run deny

# instructions of views beside those of loops by hand
speed:
    .ci/run speed

# undefined behaviour in most of the behaviour suite, on this machine
miri:
    .ci/run miri

# the examples, on real files
examples:
    .ci/run examples

# Of .ci/full:

# the generated cases are up to date
numpy:
    .ci/full numpy

# the published crates build from their packages
release:
    .ci/full release

# the oldest dependencies that are allowed
minimal:
    .ci/full minimal

# all workloads of benches/speed, with peers
instructions:
    .ci/full instructions

# libraries in C and Fortran, called with views
bridges:
    .ci/full bridges

# views of Python's memory, with each CPython and NumPy
python_bridge:
    .ci/full python_bridge

# drawn programs that call what is hidden, and proofs of the integer cores on all inputs
hostile:
    .ci/full hostile
exhaustive_cores:
    .ci/full exhaustive_cores
derives:
    .ci/full derives

# all generated and exhaustive cases, of which test compiles a sample
static_cases:
    .ci/full static_cases

# random calls, chains and overlaps, for a short time; FUZZ_SECONDS=600 for a long one
fuzz:
    .ci/full fuzz

# the behaviour suite with rustc's next trait solver
next_solver:
    .ci/full next_solver

# memory errors and data races in compiled code
sanitizers:
    .ci/full sanitizers

# the lines that no test runs are few
coverage:
    .ci/full coverage

# a test notices each fault that is put in on purpose
mutants:
    .ci/full mutants

# undefined behaviour on s390x and i686; part of miri_full
miri_elsewhere:
    .ci/full miri_elsewhere

# undefined behaviour in all of the suites, on three machines; hours
miri_full:
    .ci/full miri_full

# No gates:

# write the list of public items
bless_api:
    .ci/run api_write

# bless the goldens of refusals and expansions
bless:
    TRYBUILD=overwrite EXPAND=overwrite cargo test -p tests

# write down what an editor shows
bless_hover:
    HOVER=overwrite .ci/run hover

# how long shares_memory takes
overlap:
    cargo run --release -p benches --bin overlap

# how much faster two threads are than one
threads:
    cargo run --release -p benches --features rayon --bin threads

# compile time beside ndarray
bench *ARGS:
    cargo run --release -p benches -- {{ARGS}}

# run-time speed beside loops by hand; `just speeds time`, or the other commands of benches/speed
speeds *ARGS:
    cargo run --release --manifest-path benches/speed/Cargo.toml --features peers -- {{ARGS}}
