"""wav.py IN OUT: checks that OUT is IN with its channels in reverse order, played backwards."""

import sys
import wave


def frames(path):
    with wave.open(path, "rb") as file:
        width = file.getsampwidth()
        size = width * file.getnchannels()
        data = file.readframes(file.getnframes())
    return [
        [data[at + offset : at + offset + width] for offset in range(0, size, width)]
        for at in range(0, len(data), size)
    ]


source, result = frames(sys.argv[1]), frames(sys.argv[2])
expected = [frame[::-1] for frame in source[::-1]]
if not source or result != expected:
    sys.exit(f"{sys.argv[2]} is not {sys.argv[1]} backwards with its channels swapped")
print(f"{sys.argv[2]}: {len(result)} frames, as they should be")
