"""image.py IN DIRECTORY: checks that the PNGs in DIRECTORY are those that the example `image` has to make from IN."""

import struct
import sys
import zlib


def read(path):
    """Rows of (red, green, blue). For PNGs of 8 bits that are not interlaced."""
    with open(path, "rb") as file:
        data = file.read()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", f"{path} is no PNG"
    chunks, at = {}, 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", data, at + 8 + length)[0] == zlib.crc32(kind + body), f"{path}: {kind}"
        chunks[kind] = chunks.get(kind, b"") + body
        at += 12 + length
    width, height, *rest = struct.unpack(">2I5B", chunks[b"IHDR"])
    assert rest == [8, 2, 0, 0, 0] and chunks[b"IEND"] == b"", f"{path}: not RGB of 8 bits"
    lines = zlib.decompress(chunks[b"IDAT"])
    size = 3 * width
    assert len(lines) == height * (1 + size), f"{path}: its size is not what it says"
    rows, above = [], [0] * size
    for start in range(0, len(lines), 1 + size):
        above = unfiltered(lines[start], lines[start + 1 : start + 1 + size], above)
        rows.append([tuple(above[x : x + 3]) for x in range(0, size, 3)])
    return rows


def unfiltered(kind, line, above):
    """The bytes of a line, each of which is stored as the difference to a guess from its neighbours."""
    line = list(line)
    for i, byte in enumerate(line):
        left, corner = (line[i - 3], above[i - 3]) if i >= 3 else (0, 0)
        up = above[i]
        guess = [0, left, up, (left + up) // 2, None][kind]
        if guess is None:
            middle = left + up - corner
            guess = min((left, up, corner), key=lambda neighbour: abs(middle - neighbour))
        line[i] = (byte + guess) % 256
    return line


def mean(pixels):
    """The mean of each channel, rounded to the nearest number; a half is rounded up."""
    return tuple((2 * sum(channel) + len(pixels)) // (2 * len(pixels)) for channel in zip(*pixels))


def part(rows, y, x, height, width):
    return [pixel for row in rows[y : y + height] for pixel in row[x : x + width]]


def negative(pixel):
    return tuple(255 - byte for byte in pixel)


image = read(sys.argv[1])
height, width = len(image), len(image[0])
transposed = [list(column) for column in zip(*image)]
top, left = height // 4, width // 4
tiles = [(y, x) for y in range(height // 16) for x in range(width // 16)]
mosaic = {(y, x): mean(part(image, top + 8 * y, left + 8 * x, 8, 8)) for y, x in tiles}
expected = {
    "crop": [row[left : left + width // 2] for row in image[top : top + height // 2]],
    "upside-down": list(reversed(image)),
    "mirrored": [list(reversed(row)) for row in image],
    "transposed": transposed,
    "turned": [list(reversed(row)) for row in transposed],
    "swapped": [[(b, g, r) for r, g, b in row] for row in image],
    "red": [[(r, r, r) for r, g, b in row] for row in image],
    "green": [[(g, g, g) for r, g, b in row] for row in image],
    "blue": [[(b, b, b) for r, g, b in row] for row in image],
    "chessboard": [
        [
            pixel if (y // 8 + x // 8) % 2 or y >= height // 8 * 8 or x >= width // 8 * 8 else negative(pixel)
            for x, pixel in enumerate(row)
        ]
        for y, row in enumerate(image)
    ],
    "disguised": [
        [mosaic.get(((y - top) // 8, (x - left) // 8), pixel) for x, pixel in enumerate(row)]
        for y, row in enumerate(image)
    ],
    "blurred": [[mean(part(image, y, x, 5, 5)) for x in range(width - 4)] for y in range(height - 4)],
    "halved": [[mean(part(image, y, x, 2, 2)) for x in range(0, width - 1, 2)] for y in range(0, height - 1, 2)],
}
for name, rows in expected.items():
    path = f"{sys.argv[2]}/{name}.png"
    if read(path) != rows:
        sys.exit(f"{path} is not what it should be")
print(f"{sys.argv[2]}: {len(expected)} pictures, as they should be")
