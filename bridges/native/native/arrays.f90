! Procedures over assumed-shape arrays. C passes these as descriptors with byte strides.
module arrays
  use, intrinsic :: iso_c_binding
  implicit none
contains
  function native_total(a) bind(c) result(total)
    integer(c_int16_t), intent(in) :: a(:, :)
    integer(c_int64_t) :: total
    total = sum(int(a, c_int64_t))
  end function

  ! a(i, j) = 100 i + j, from 1 on.
  subroutine native_number(a) bind(c)
    integer(c_int16_t), intent(inout) :: a(:, :)
    integer :: i, j
    do j = 1, size(a, 2)
      do i = 1, size(a, 1)
        a(i, j) = int(100*i + j, c_int16_t)
      end do
    end do
  end subroutine

  ! Where the element is, counted from 1.
  function native_place(a, i, j) bind(c) result(place)
    integer(c_int16_t), intent(in), target :: a(:, :)
    integer(c_int), value :: i, j
    type(c_ptr) :: place
    place = c_loc(a(i, j))
  end function

  ! y = y + factor x
  subroutine native_axpy(factor, x, y) bind(c)
    complex(c_float_complex), value :: factor
    complex(c_float_complex), intent(in) :: x(:)
    complex(c_float_complex), intent(inout) :: y(:)
    y = y + factor*x
  end subroutine

  ! a = conjg(a) for matrices
  subroutine native_conjugate(a) bind(c)
    complex(c_float_complex), intent(inout) :: a(:, :)
    integer :: i, j
    do j = 1, size(a, 2)
      do i = 1, size(a, 1)
        a(i, j) = conjg(a(i, j))
      end do
    end do
  end subroutine
end module
