//! Why a peer is faster.

/// For views with dynamic extents, the form that a peer has.
pub fn reason(workload: &str) -> &'static str {
    match workload {
        "sum_floats" | "sum_crop_floats" | "sum_cut" | "sum_stepped" | "row_sums" | "tile_sums" => {
            PARTIAL_SUMS
        }
        "dot" | "dot_crop" => PARTIAL_SUMS,
        "sum_transposed" => ORDER_OF_MEMORY,
        "sum_reversed" => ORDER_OF_MEMORY,
        "column_sums" => {
            "NumPy adds row after row to a row of sums; `lanes` gives one column after the other."
        }
        "for_bytes" | "for_whole" | "for_crop" | "for_stepped" => STEP_BY_STEP,
        "any" | "all" | "position" => {
            "NumPy compares all elements, several at once, before it looks at the answers. A closure is called for one element after the other, and \
            for none behind the one that decides."
        }
        "max" | "max_stepped" | "min_floats" => {
            "Both compare several elements at once; what is left is how the compiler unrolls the loop of a row."
        }
        "equal_bytes" | "equal_floats" | "equal_crop" | "equal_stepped" => {
            "Both compare rows, or several pairs at once; what is left is how the compiler unrolls it."
        }
        "to_vec" | "to_vec_crop" | "to_vec_stepped" | "copy_crop" => {
            "Both copy rows; what is left is the allocator, and that differs from run to run."
        }
        "index_stencil" | "index_sum" => {
            "Of several positions in one row, each is compared with the extents."
        }
        "copy_block" | "copy_transposed" | "add_transposed" | "assign" | "axpy" | "axpy_crop" | "clone_names" => {
            "Both wait for memory, or for the allocator, and that differs from run to run."
        }
        _ => "Nobody has looked yet.",
    }
}

const PARTIAL_SUMS: &str = "The peer has several partial sums, so its last digits are not those of a loop. \
    A view adds in row-major order; its result is that of the loop. `sum_unordered` has partial sums too.";
const ORDER_OF_MEMORY: &str =
    "The peer visits elements in the order of memory. A view visits them in its own row-major order, \
    which a closure can observe; `fold_unordered` and `sum_unordered` are the forms in the order of memory.";
const STEP_BY_STEP: &str =
    "`next` of the iterator goes from position to position, with a branch at the end of each row; \
    `fold` has nested loops, which vectorise.";
