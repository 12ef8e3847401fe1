//! Views that leave nothing for run time: `view!(static …)`. `tests/codegen.rs` reads that none of these functions can panic.

use view_core::{at, view, Aligned, A8};

const ROWS: usize = 24;

macro_rules! settled {
    ($($name:ident($($param:tt)+) => $value:expr;)+) => {$(
        #[inline(never)]
        pub fn $name($($param)+) -> usize {
            $value
        }
    )+};
}

settled! {
    settled_aa_by_view(image: &[[u16; 64]; 48]) => view!(static image[7]).as_ptr().addr();
    settled_ab_by_view(image: &[[u16; 64]; 48]) => view!(static image[-1]).as_ptr().addr();
    settled_ac_by_view(image: &[[u16; 64]; 48]) => view!(static image[7, -3]).as_ptr().addr();
    settled_ad_by_view(image: &[[u16; 64]; 48]) => view!(static image[1..4, ::2]).as_ptr().addr();
    settled_ae_by_view(image: &[[u16; 64]; 48]) => view!(static image[.., 5]).as_ptr().addr();
    settled_af_by_view(image: &[[u16; 64]; 48]) => view!(static image[5:1:-2, 3:]).as_ptr().addr();
    settled_ag_by_view(image: &[[u16; 64]; 48]) => view!(static image[{ROWS / 2}..]).as_ptr().addr();
    settled_ah_by_view(image: &[[u16; 64]; 48]) => view!(static image[4..+8, 8..+8]).as_ptr().addr();
    settled_ai_by_view(image: &[[u16; 64]; 48]) => view!(static image[::-1, ::-1]).as_ptr().addr();
    settled_aj_by_view(image: &[[u16; 64]; 48]) => view!(static image[..=3, ..-1]).as_ptr().addr();
    settled_ak_by_view(image: &[[u16; 64]; 48]) => view!(static image.T[3..9, 2]).as_ptr().addr();
    settled_al_by_view(image: &[[u16; 64]; 48]) => view!(static image[1..9].T.reshape[8, 8, 8]).as_ptr().addr();
    settled_am_by_view(image: &[[u16; 64]; 48]) => view!(static image.reshape[3072]).as_ptr().addr();
    settled_an_by_view(image: &[[u16; 64]; 48]) => view!(static image.reshape[6, 8, _]).as_ptr().addr();
    settled_ao_by_view(image: &[[u16; 64]; 48]) => view!(static image.tiles[8, 8]).as_ptr().addr();
    settled_ap_by_view(image: &[[u16; 64]; 48]) => view!(static image.windows[3, 3]).as_ptr().addr();
    settled_aq_by_view(image: &[[u16; 64]; 48]) => view!(static image.windows[_, 5]).as_ptr().addr();
    settled_ar_by_view(image: &[[u16; 64]; 48]) => view!(static image[0].broadcast[4, 64]).as_ptr().addr();
    settled_as_by_view(image: &[[u16; 64]; 48]) => view!(static image.diagonal[3..]).as_ptr().addr();
    settled_at_by_view(image: &[[u16; 64]; 48]) => view!(static image.rot90[3][2..4]).as_ptr().addr();
    settled_au_by_view(image: &[[u16; 64]; 48]) => view!(static image.as<u8>[3, 100..]).as_ptr().addr();
    settled_av_by_view(image: &[[u16; 64]; 48]) => view!(static image[2..].as<">u2">).as_ptr().addr();
    settled_aw_by_view(image: &[[u16; 64]; 48]) => view!(static image[newaxis, 1..3, newaxis]).as_ptr().addr();
    settled_ax_by_view(image: &[[u16; 64]; 48]) => view!(static image[..., 7..9]).as_ptr().addr();
    settled_ay_by_view(image: &[[u16; 64]; 48]) => view!(static image[..., -1]).as_ptr().addr();
    settled_az_by_view(cube: &[[[f32; 4]; 6]; 8]) => view!(static cube[1, 2..4, ::3]).as_ptr().addr();
    settled_ba_by_view(cube: &[[[f32; 4]; 6]; 8]) => view!(static cube.permute[2, 0, 1][3, 1..]).as_ptr().addr();
    settled_bb_by_view(cube: &[[[f32; 4]; 6]; 8]) => view!(static cube[.., .., 1].T).as_ptr().addr();
    settled_bc_by_view(cube: &[[[f32; 4]; 6]; 8]) => view!(static cube.reshape[48, 4][::2, -1]).as_ptr().addr();
    settled_bd_by_view(cube: &[[[f32; 4]; 6]; 8]) => view!(static cube.tiles[4, 3, 2][1, 0, 1]).as_ptr().addr();
    settled_be_by_view(row: &[u8; 96]) => view!(static row[10:50:4]).as_ptr().addr();
    settled_bf_by_view(row: &[u8; 96]) => view!(static row.reshape[2, 3, 4, 4]).as_ptr().addr();
    settled_bg_by_view(row: &[u8; 96]) => view!(static row.reshape[32, 3][.., 2]).as_ptr().addr();
    settled_bh_by_view(row: &[u8; 96]) => view!(static row[95]).as_ptr().addr();
    settled_bi_by_view(row: &[u8; 96]) => view!(static row[{ROWS}..+{ROWS}]).as_ptr().addr();
    settled_bj_by_view(bytes: &Aligned<A8, [u8; 64]>) => view!(static bytes.as<u32>[3..]).as_ptr().addr();
    settled_bk_by_view(bytes: &Aligned<A8, [u8; 64]>) => view!(static bytes[8..].align[8].as<u64>).as_ptr().addr();
    settled_bl_by_view(bytes: &Aligned<A8, [u8; 64]>) => view!(static bytes.reshape[8, 8].as<u32>[.., 1]).as_ptr().addr();
    settled_bm_by_view(bytes: &Aligned<A8, [u8; 64]>) => view!(static bytes.align[4][4..].as<f32>).as_ptr().addr();
    settled_bn_by_view(list: &Vec<[u8; 3]>) => view!(static list[.., 1]).as_ptr().addr();
    settled_bo_by_view(list: &Vec<[u8; 3]>) => view!(static list[::-1, 1..]).as_ptr().addr();
    settled_bp_by_view(list: &Vec<[u8; 3]>) => view!(static list[..., -2]).as_ptr().addr();
    settled_bq_by_view(list: &Vec<[u8; 3]>) => view!(static list.T[2]).as_ptr().addr();
    settled_br_by_view(image: &mut [[u16; 64]; 48]) => { let (a, b) = view!(static mut image => [..24], [24..]); a.as_ptr().addr() + b.as_ptr().addr() };
    settled_bs_by_view(image: &mut [[u16; 64]; 48]) => { let (a, b) = view!(static mut image => [.., ::2], [.., 1::2]); a.as_ptr().addr() ^ b.as_ptr().addr() };
    settled_bt_by_view(image: &mut [[u16; 64]; 48]) => view!(static mut image => for k in ..4 [k::4, ..]).map(|stripe| stripe.as_ptr().addr())[3];
    settled_bu_by_view(image: &mut [[u16; 64]; 48]) => view!(static mut image => for (i, j) in ..6, ..8 [8*i + 1..+6, 8*j + 1..+6])[5][7].as_ptr().addr();
    settled_bv_by_view(row: &mut [u8; 96]) => view!(static mut row => for k in ..12 [8*k..+8].reshape[4, 2]).map(|part| part.as_ptr().addr())[11];
    settled_bw_by_view(image: &mut [[u16; 64]; 48]) => { at!(static mut image[7, 3]) = 9; 0 };
    settled_by_by_view(image: &[[u16; 64]; 48]) => view!(static image.rearrange[(h a=8) (w b=8) -> h w a b]).as_ptr().addr();
    settled_bx_by_view(image: &[[u16; 64]; 48]) => usize::from(at!(static image[-1, 5]) + at!(static image.T[5, 7]));
}
