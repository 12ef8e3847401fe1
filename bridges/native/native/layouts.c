/* Numbers of the headers that the declarations in Rust repeat. */
#include <ISO_Fortran_binding.h>
#include <cblas.h>
#include <fftw3.h>
#include <png.h>
#include <stddef.h>
#include <stdint.h>

const int64_t native_png[] = {
    sizeof(png_image),
    offsetof(png_image, version),
    offsetof(png_image, width),
    offsetof(png_image, height),
    offsetof(png_image, format),
    offsetof(png_image, warning_or_error),
    offsetof(png_image, message),
    PNG_IMAGE_VERSION,
    PNG_FORMAT_GRAY,
    PNG_FORMAT_GA,
    PNG_FORMAT_RGB,
    PNG_FORMAT_RGBA,
};
const int64_t native_cblas[] = {CblasRowMajor, CblasColMajor, CblasNoTrans, CblasTrans, sizeof(blasint)};
const int64_t native_fftw[] = {FFTW_FORWARD, FFTW_BACKWARD, FFTW_ESTIMATE, sizeof(fftwf_complex)};
const int64_t native_cfi[] = {sizeof(CFI_CDESC_T(CFI_MAX_RANK)), CFI_MAX_RANK};
