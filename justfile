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

# the public items are those listed
api:
    .ci/run api

# the promised version of Rust
msrv:
    .ci/run msrv

# the oldest dependencies that are allowed
minimal:
    .ci/run minimal

# licenses, duplicates and sources of dependencies
deny:
    .ci/run deny

# undefined behaviour in the behaviour suite
miri:
    .ci/run miri

# memory errors and data races in compiled code
sanitizers:
    .ci/run sanitizers

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

# undefined behaviour in all of the behaviour suite, on three machines
miri_full:
    .ci/run miri_full

# lines that no test runs
coverage:
    .ci/coverage

# write the list of public items
bless_api:
    .ci/run api_write

# bless the goldens of refusals and expansions
bless:
    TRYBUILD=overwrite EXPAND=overwrite cargo test -p tests

# how long shares_memory takes
overlap:
    cargo run --release -p benches --bin overlap

# compile time beside ndarray
bench *ARGS:
    cargo run --release -p benches -- {{ARGS}}
