/* Functions in C over views. */
#include "view.h"

/* Adds the elements from this axis on to `total`. */
static void sum_from(const CView *view, size_t axis, const char *at, int64_t *total) {
    if (axis == view->rank) {
        *total += *(const int16_t *)at;
        return;
    }
    for (size_t index = 0; index < view->shape[axis]; index++) {
        sum_from(view, axis + 1, at + (ptrdiff_t)index * view->strides[axis], total);
    }
}

/* The sum of all elements; false if they are no int16_t. */
bool native_sum(const CView *view, int64_t *total) {
    *total = 0;
    if (!cview_is(view, CVIEW_INT, sizeof(int16_t), view->rank)) {
        return false;
    }
    sum_from(view, 0, (const char *)view->data, total);
    return true;
}

/* Multiplies a matrix by `factor`; false if it is no matrix of floats that may be written. */
bool native_scale(const CViewMut *matrix, float factor) {
    if (!cview_is(&matrix->view, CVIEW_FLOAT, sizeof(float), 2) || !(matrix->view.flags & CVIEW_WRITABLE)) {
        return false;
    }
    for (size_t i = 0; i < matrix->view.shape[0]; i++) {
        for (size_t j = 0; j < matrix->view.shape[1]; j++) {
            const size_t index[] = {i, j};
            *(float *)cview_at_mut(matrix, index) *= factor;
        }
    }
    return true;
}

/* The helpers of view.h, which are `static inline`. */
const void *native_at(const CView *view, const size_t *index) {
    return cview_at(view, index);
}

size_t native_len(const CView *view) {
    return cview_len(view);
}

bool native_elem_strides(const CView *view, ptrdiff_t *strides) {
    return cview_elem_strides(view, strides);
}

bool native_is(const CView *view, char kind, size_t item_size, size_t rank) {
    return cview_is(view, kind, item_size, rank);
}
