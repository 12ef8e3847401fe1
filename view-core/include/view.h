/* Views of Rust's crate view-core as C and C++ see them: `View::with_c` lends a `CView`, `ViewMut::with_c` a `CViewMut`, until the call ends.
 *
 * Strides and sizes are in bytes. Strides may be negative or 0, and need not be multiples of the size of an element. Whoever keeps a pointer of a
 * descriptor longer than the call reads memory that may be gone. */
#ifndef VIEW_H
#define VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#define CVIEW_ASSERT static_assert
#else
#define CVIEW_ASSERT _Static_assert
#endif

/* The form of the structs below. */
#define CVIEW_VERSION 1

/* What the bytes of an element mean: NumPy's characters. */
#define CVIEW_BOOL 'b'
#define CVIEW_INT 'i'
#define CVIEW_UINT 'u'
#define CVIEW_FLOAT 'f'
#define CVIEW_BFLOAT 'E'
#define CVIEW_COMPLEX 'c'
#define CVIEW_OPAQUE 'V'

/* The order of the bytes of an element; there is none of single bytes and of opaque elements. */
#define CVIEW_LITTLE '<'
#define CVIEW_BIG '>'
#define CVIEW_NO_ORDER '|'
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define CVIEW_NATIVE CVIEW_BIG
#else
#define CVIEW_NATIVE CVIEW_LITTLE
#endif

/* Bits of `flags`. */
#define CVIEW_WRITABLE 1     /* It is the `view` of a CViewMut. */
#define CVIEW_ROW_MAJOR 2    /* Row-major without gaps. */
#define CVIEW_COLUMN_MAJOR 4 /* Column-major without gaps. */

/* Elements that may be read. Without elements, `data` and `lowest` need not point anywhere. */
typedef struct CView {
    const void *data;         /* the first element, at index 0 of each axis */
    const void *lowest;       /* the element at the lowest address: another one where a stride is negative */
    const size_t *shape;      /* `rank` extents */
    const ptrdiff_t *strides; /* `rank` strides: bytes from one element along an axis to the next */
    size_t rank;              /* the number of axes */
    size_t item_size;         /* bytes of an element */
    uint8_t kind;             /* CVIEW_INT, … */
    uint8_t byte_order;       /* CVIEW_LITTLE, CVIEW_BIG or CVIEW_NO_ORDER */
    uint16_t flags;           /* CVIEW_WRITABLE, … */
    uint32_t version;         /* CVIEW_VERSION */
} CView;

/* Elements that may be read and written; nothing else does until the call ends. */
typedef struct CViewMut {
    CView view;
} CViewMut;

/* Where these fail, Rust has other integers. */
CVIEW_ASSERT(sizeof(size_t) == sizeof(void *), "usize is size_t");
CVIEW_ASSERT(sizeof(ptrdiff_t) == sizeof(void *), "isize is ptrdiff_t");
CVIEW_ASSERT(sizeof(CView) == 6 * sizeof(void *) + 8, "CView has no padding");
CVIEW_ASSERT(sizeof(CViewMut) == sizeof(CView), "CViewMut is a CView");

/* Whether the elements are of this kind and size, in the byte order of this machine, along so many axes. */
static inline bool cview_is(const CView *view, char kind, size_t item_size, size_t rank) {
    return view->version == CVIEW_VERSION && view->kind == (uint8_t)kind && view->item_size == item_size
           && view->rank == rank && (view->byte_order == CVIEW_NATIVE || view->byte_order == CVIEW_NO_ORDER);
}

/* The number of elements. */
static inline size_t cview_len(const CView *view) {
    size_t len = 1;
    for (size_t axis = 0; axis < view->rank; axis++) {
        len *= view->shape[axis];
    }
    return len;
}

/* The element at `index`, which has `rank` numbers; NULL if one of them is not below the extent of its axis. */
static inline const void *cview_at(const CView *view, const size_t *index) {
    const char *at = (const char *)view->data;
    for (size_t axis = 0; axis < view->rank; axis++) {
        if (index[axis] >= view->shape[axis]) {
            return NULL;
        }
    }
    for (size_t axis = 0; axis < view->rank; axis++) {
        at += (ptrdiff_t)index[axis] * view->strides[axis];
    }
    return at;
}

/* The same element, to be written. */
static inline void *cview_at_mut(const CViewMut *view, const size_t *index) {
    return (void *)cview_at(&view->view, index);
}

/* Writes the strides in elements, for libraries that count so. False if the stride of an axis of several positions is no whole number of them;
 * the stride of any other axis is not used, and 0 stands for it where it is none. */
static inline bool cview_elem_strides(const CView *view, ptrdiff_t *strides) {
    const ptrdiff_t size = (ptrdiff_t)view->item_size;
    const bool empty = cview_len(view) == 0;
    for (size_t axis = 0; axis < view->rank; axis++) {
        const ptrdiff_t stride = view->strides[axis];
        if (size != 0 && stride % size == 0) {
            strides[axis] = stride / size;
        } else if (stride == 0 || empty || view->shape[axis] == 1) {
            strides[axis] = 0;
        } else {
            return false;
        }
    }
    return true;
}

#ifdef __cplusplus
}
#endif

#endif
