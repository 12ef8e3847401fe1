//! Functions over matrices as functions of DataFusion.

use crate::matrices::matrices;
use datafusion_common::arrow::array::{Array, AsArray, Float32Array};
use datafusion_common::arrow::datatypes::{DataType, Float32Type};
use datafusion_common::{exec_datafusion_err, plan_err, Result};
use datafusion_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use view_core::{shape, view, View};

/// A function of one matrix of 3 by 3.
pub type Function = fn(View<'_, f32, shape![3, 3]>) -> f32;

/// The function over a column of lists of nine `f32`s, row-major. A null row gives null, and so does a row with a null in it.
pub fn function(name: &'static str, function: Function) -> ScalarUDF {
    ScalarUDF::from(OfMatrix {
        name,
        function,
        signature: Signature::any(1, Volatility::Immutable),
    })
}

/// `trace(m)`: the sum of the diagonal.
pub fn trace() -> ScalarUDF {
    function("trace", |m| view!(m.diagonal).iter().sum())
}

/// `determinant(m)`.
pub fn determinant() -> ScalarUDF {
    function("determinant", |m| {
        let minor = |j: usize, k: usize| m[[1, j]] * m[[2, k]] - m[[1, k]] * m[[2, j]];
        m[[0, 0]] * minor(1, 2) - m[[0, 1]] * minor(0, 2) + m[[0, 2]] * minor(0, 1)
    })
}

struct OfMatrix {
    name: &'static str,
    function: Function,
    // Any argument, so that DataFusion casts no column, which would copy it; `return_type` checks the type.
    signature: Signature,
}

impl ScalarUDFImpl for OfMatrix {
    fn name(&self) -> &str {
        self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        match arguments {
            [DataType::FixedSizeList(item, 9)] if *item.data_type() == DataType::Float32 => {
                Ok(DataType::Float32)
            }
            other => plan_err!("{} takes lists of nine Float32, and not {other:?}", self.name),
        }
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let [argument] = &arguments.args[..] else {
            return plan_err!(
                "{} takes one argument, and not {}",
                self.name,
                arguments.args.len()
            );
        };
        let array = argument.to_array(arguments.number_rows)?;
        let Some(column) = array.as_fixed_size_list_opt() else {
            return plan_err!(
                "{} takes lists of one length, and not {}",
                self.name,
                array.data_type()
            );
        };
        let matrices =
            matrices::<Float32Type, 3, 3>(column).map_err(|error| exec_datafusion_err!("{error}"))?;
        let values = column.values();
        let valid = |row: usize| {
            column.is_valid(row)
                && (values.null_count() == 0 || (9 * row..9 * row + 9).all(|i| values.is_valid(i)))
        };
        let results = matrices.outer_iter().enumerate();
        let results: Float32Array = results
            .map(|(row, matrix)| valid(row).then(|| (self.function)(matrix)))
            .collect();
        Ok(ColumnarValue::Array(Arc::new(results)))
    }
}

// DataFusion compares functions.
impl PartialEq for OfMatrix {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && std::ptr::fn_addr_eq(self.function, other.function)
    }
}
impl Eq for OfMatrix {}
impl Hash for OfMatrix {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}
impl fmt::Debug for OfMatrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
