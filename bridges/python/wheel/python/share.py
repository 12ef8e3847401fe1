"""One buffer, two languages. Run it where the wheel is installed: python share.py"""
import ctypes
import multiprocessing

import numpy as np
import sharing


def write(shared):
    """In another process: ten bytes as five numbers of two bytes."""
    with shared.get_lock():
        np.frombuffer(shared.get_obj(), "<i2")[:] = [2, 4, 6, 8, 10]


def main():
    # A NumPy array, its slices and its transpose are arguments of a function in Rust, without a copy.
    image = np.arange(48, dtype="f4").reshape(8, 6)
    out = np.zeros((6, 4), "f4")
    sharing.blur(image[::2, ::-1], out.T)
    print(out.T[0])
    fast = np.zeros((4, 6), "f4")
    sharing.blur_fast(image[::2, ::-1], fast)
    assert (fast == out.T).all()

    # What does not fit is an exception that says what was expected.
    for wrong in [image.astype("f8"), image[0], [1.0]]:
        try:
            sharing.blur(wrong, out)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error, getattr(error, "__notes__", ""))
    try:
        sharing.blur(image, image[::-1])
    except ValueError as error:
        print("ValueError", error)

    # Memory of Rust that does not change.
    squares = np.asarray(sharing.squares(10))
    print(squares, squares.flags.writeable)

    # A list of Rust does not grow under an array of NumPy.
    samples = sharing.Samples([1, 2, 3])
    array = np.asarray(samples.lend())
    array += 1
    try:
        samples.append(5)
    except BufferError as error:
        print("BufferError", error)
    del array
    samples.append(5)
    print(samples)

    # Memory of two processes, under its lock: numbers of two bytes there are numbers of four bytes here.
    shared = multiprocessing.Array(ctypes.c_int8, 10)
    child = multiprocessing.Process(target=write, args=(shared,))
    child.start()
    child.join()
    assert child.exitcode == 0
    with shared.get_lock():
        print(sharing.two_numbers(shared.get_obj()))


if __name__ == "__main__":
    main()
