//! The rules on what a named operation was meant to do.

use crate::errors::{coded, Errors};
use crate::model::{Arguments, Named, Number};
use crate::words::argument::NumberRule;
use crate::words::dtype;

/// The largest alignment that types follow, in bytes.
const MOST_ALIGNED: u64 = 64;

pub fn check(named: &Named, errors: &Errors) {
    match &named.arguments {
        Arguments::Code(code, spot) => {
            if let Err((what, help)) = dtype::read(code) {
                errors.refuse(*spot, what, help);
            }
        }
        Arguments::Numbers(numbers) if named.operation.rule() == NumberRule::Alignment => {
            match numbers.first() {
                // `axes` refuses a minus.
                Some(Some(bytes)) if !bytes.minus => alignment_is_power_of_two(&bytes.number, errors),
                _ => {}
            }
        }
        _ => {}
    }
}

fn alignment_is_power_of_two(bytes: &Number, errors: &Errors) {
    let Some(literal) = bytes.literal() else { return };
    if literal.is_power_of_two() && literal <= MOST_ALIGNED {
        return;
    }
    let near = literal.clamp(1, MOST_ALIGNED);
    let (below, above) = (1 << near.ilog2(), near.next_power_of_two());
    let what = coded!(V308, "{literal} is not an alignment");
    let all = "1, 2, 4, 8, 16, 32 and 64 bytes are";
    let help = if below == above {
        format!("`.align[{below}]` is the nearest; {all}")
    } else {
        format!("`.align[{below}]` or `.align[{above}]`; {all}")
    };
    errors.refuse(bytes.spot, what, help);
}
