//! `select trace(m), determinant(m) from t`, by SQL, over a column of matrices: `cargo run --features sql --example sql`.

use datafusion::arrow::array::{Array, AsArray, FixedSizeListArray, Int32Array, RecordBatch};
use datafusion::arrow::datatypes::{DataType, Field, Float32Type, Schema};
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::SessionContext;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use view_datafusion::{determinant, function, trace};

/// The lowest address of a matrix that `address` was called with.
static LOWEST: AtomicUsize = AtomicUsize::new(usize::MAX);

#[tokio::main(flavor = "current_thread")]
async fn main() -> datafusion::error::Result<()> {
    let rows = [
        Some([1.0, 2.0, 3.0, 0.0, 4.0, 5.0, 0.0, 0.0, 6.0].map(Some)),
        None,
        Some([2.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 2.0].map(Some)),
    ];
    let matrices = FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>(rows, 9);
    let start = matrices.values().as_primitive::<Float32Type>().values().as_ptr();
    let fields = vec![
        Field::new("id", DataType::Int32, false),
        Field::new("m", matrices.data_type().clone(), true),
    ];
    let columns: Vec<Arc<dyn Array>> = vec![Arc::new(Int32Array::from(vec![1, 2, 3])), Arc::new(matrices)];
    let batch = RecordBatch::try_new(Arc::new(Schema::new(fields)), columns)?;

    let context = SessionContext::new();
    context.register_batch("t", batch)?;
    context.register_udf(trace());
    context.register_udf(determinant());
    context.register_udf(function("address", |matrix| {
        LOWEST.fetch_min(matrix.as_ptr() as usize, Ordering::Relaxed);
        0.0
    }));
    let query = "select id, trace(m), determinant(m), address(m) from t order by id";
    let result = context.sql(query).await?.collect().await?;
    println!("{}", pretty_format_batches(&result)?);

    let column = |index: usize| {
        let values = result
            .iter()
            .flat_map(|batch| batch.column(index).as_primitive::<Float32Type>());
        values.collect::<Vec<_>>()
    };
    assert_eq!(column(1), [Some(11.0), None, Some(6.0)]);
    assert_eq!(column(2), [Some(24.0), None, Some(8.0)]);
    // The functions saw the column that was registered, and no copy.
    assert_eq!(LOWEST.load(Ordering::Relaxed), start as usize);
    Ok(())
}
