/* Views as the descriptors of ISO/IEC 1539:2018, by which C and Fortran pass arrays. */
#include "view.h"
#include <ISO_Fortran_binding.h>

/* Why there is no descriptor. */
enum { NATIVE_OK, NATIVE_RANK, NATIVE_KIND, NATIVE_FAILED };

/* The type of an element in Fortran, or CFI_type_other. Fortran has no unsigned integers. */
static CFI_type_t type_of(const CView *view) {
    if (view->byte_order != CVIEW_NATIVE && view->byte_order != CVIEW_NO_ORDER) {
        return CFI_type_other;
    }
    switch (view->kind) {
    case CVIEW_BOOL:
        return CFI_type_Bool;
    case CVIEW_INT:
        switch (view->item_size) {
        case 1:
            return CFI_type_int8_t;
        case 2:
            return CFI_type_int16_t;
        case 4:
            return CFI_type_int32_t;
        case 8:
            return CFI_type_int64_t;
        }
        break;
    case CVIEW_FLOAT:
        switch (view->item_size) {
        case sizeof(float):
            return CFI_type_float;
        case sizeof(double):
            return CFI_type_double;
        }
        break;
    case CVIEW_COMPLEX:
        switch (view->item_size) {
        case 2 * sizeof(float):
            return CFI_type_float_Complex;
        case 2 * sizeof(double):
            return CFI_type_double_Complex;
        }
        break;
    }
    return CFI_type_other;
}

/* Makes `to`, which has room for CFI_MAX_RANK axes, the descriptor of the same elements. */
int native_describe(const CView *view, CFI_cdesc_t *to) {
    CFI_index_t extents[CFI_MAX_RANK];
    if (view->rank > CFI_MAX_RANK) {
        return NATIVE_RANK;
    }
    const CFI_type_t type = type_of(view);
    if (type == CFI_type_other) {
        return NATIVE_KIND;
    }
    for (size_t axis = 0; axis < view->rank; axis++) {
        extents[axis] = (CFI_index_t)view->shape[axis];
    }
    const int made = CFI_establish(to, (void *)view->data, CFI_attribute_other, type, view->item_size,
                                   (CFI_rank_t)view->rank, extents);
    if (made != CFI_SUCCESS) {
        return NATIVE_FAILED;
    }
    for (size_t axis = 0; axis < view->rank; axis++) {
        to->dim[axis].sm = view->strides[axis];
    }
    return NATIVE_OK;
}
