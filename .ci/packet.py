"""packet.py IN OUT FROM TO: OUT is IN with UDP port TO instead of FROM, and all checksums of both are right."""

import struct
import sys


def right(data):
    """Whether the checksum in the data is right."""
    words = struct.unpack(f">{(len(data) + 1) // 2}H", data + bytes(len(data) % 2))
    return sum(words) % 0xFFFF == 0


def datagrams(path):
    """The bytes around the datagrams, and of each the ports and the bytes around them and their checksum."""
    with open(path, "rb") as file:
        data = file.read()
    assert data[:4] == bytes.fromhex("d4c3b2a1"), f"{path} is no pcap file"
    rest, found, at = [data[:24]], [], 24
    while at < len(data):
        captured, length = struct.unpack_from("<2I", data, at + 8)
        frame = data[at + 16 : at + 16 + captured]
        assert len(frame) == captured <= length, f"{path} ends too early"
        rest.append(data[at : at + 16])
        at += 16 + captured
        kind, first, total, protocol = struct.unpack_from(">12xHBxH5xB", frame)
        start = 14 + first % 16 * 4
        if kind != 0x0800 or protocol != 17:
            rest.append(frame)
            continue
        header, segment, padding = frame[14:start], frame[start : 14 + total], frame[14 + total :]
        assert right(header), f"{path}: the checksum of an IPv4 header"
        source, destination, length, check = struct.unpack_from(">4H", segment)
        assert length == len(segment)
        if check:
            pseudo = header[12:20] + struct.pack(">2H", protocol, length)
            assert right(pseudo + segment), f"{path}: the checksum of a datagram"
        found.append((source, destination, bool(check), frame[:start], segment[8:], padding))
    return rest, found


def move(source, destination, *others):
    """With the ports that it should have."""
    there = {old: new}
    return there.get(source, source), there.get(destination, destination), *others


old, new = int(sys.argv[3]), int(sys.argv[4])
(rest, before), (rest_after, after) = datagrams(sys.argv[1]), datagrams(sys.argv[2])
expected = [move(*datagram) for datagram in before]
if before == expected or after != expected or rest != rest_after:
    sys.exit(f"{sys.argv[2]} is not {sys.argv[1]} with port {new} instead of {old}")
print(f"{sys.argv[2]}: {len(after)} datagrams, as they should be")
