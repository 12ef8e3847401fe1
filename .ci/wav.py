"""wav.py IN OUT: checks that OUT is IN with its channels in reverse order, played backwards.

wav.py --make WIDTH CHANNELS OUT: writes a file of samples of WIDTH bytes.
"""

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


def make(width, channels, path):
    with wave.open(path, "wb") as file:
        file.setparams((channels, width, 8000, 0, "NONE", ""))
        file.writeframes(bytes(i * i % 251 for i in range(width * channels * 1000)))


if sys.argv[1] == "--make":
    make(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
    sys.exit()
source, result = frames(sys.argv[1]), frames(sys.argv[2])
expected = [frame[::-1] for frame in source[::-1]]
if not source or result != expected:
    sys.exit(f"{sys.argv[2]} is not {sys.argv[1]} backwards with its channels swapped")
print(f"{sys.argv[2]}: {len(result)} frames, as they should be")
