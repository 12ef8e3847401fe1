# The gates of .ci/run, in its order. `just` lists them, `just all` runs them all.

default:
    @just --list

# everything that CI runs
all:
    .ci/run

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

# undefined behaviour in the behaviour suite
miri:
    .ci/run miri

# the behaviour suite with rustc's next trait solver
next_solver:
    .ci/run next_solver

# random calls, chains and overlaps, for a short time; FUZZ_SECONDS=600 for a long one
fuzz:
    .ci/run fuzz

# the examples, on real files
examples:
    .ci/run examples

# the generated cases are up to date
numpy:
    .ci/run numpy

# Not part of all:

# undefined behaviour in all of the behaviour suite; three times as long
miri_full:
    .ci/run miri_full

# bless the goldens of refusals and expansions
bless:
    TRYBUILD=overwrite EXPAND=overwrite cargo test -p tests

# how long shares_memory takes
overlap:
    cargo run --release -p benches --bin overlap

# compile time beside ndarray
bench *ARGS:
    cargo run --release -p benches -- {{ARGS}}
