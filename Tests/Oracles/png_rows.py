"""Reads a PNG with Python's standard library and nothing else."""
import struct
import zlib


def png(data):
    """The rows of a PNG of 8 bits, each a list of bytes per channel, and how many channels."""
    place, parts, width, height, channels = 8, [], 0, 0, 0
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        if kind == b"IHDR":
            width, height, _, colour = struct.unpack(">IIBB", body[:10])
            channels = {0: 1, 2: 3, 6: 4}[colour]
        elif kind == b"IDAT":
            parts.append(body)
        place += 12 + length
    raw, stride, rows, above = zlib.decompress(b"".join(parts)), width * channels, [], bytearray(width * channels)
    for y in range(height):
        start = y * (stride + 1)
        kind, line = raw[start], bytearray(raw[start + 1:start + 1 + stride])
        for x in range(stride):
            left = line[x - channels] if x >= channels else 0
            corner = above[x - channels] if x >= channels else 0
            if kind == 1:
                line[x] = line[x] + left & 255
            elif kind == 2:
                line[x] = line[x] + above[x] & 255
            elif kind == 3:
                line[x] = line[x] + (left + above[x]) // 2 & 255
            elif kind == 4:
                p = left + above[x] - corner
                near = min((abs(p - left), 0, left), (abs(p - above[x]), 1, above[x]), (abs(p - corner), 2, corner))
                line[x] = line[x] + near[2] & 255
        rows.append(line)
        above = line
    return width, height, channels, rows
