# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the pack of the base map: its resource bundle, and the vector tiles in it (Mapbox Vector Tile 2.1)."""

import hashlib
import math
import struct
from dataclasses import dataclass

from gi.repository import Gio

POINT, LINE, POLYGON = 1, 2, 3
MOVE_TO, LINE_TO, CLOSE_PATH = 1, 2, 7


@dataclass
class Feature:
    """A feature: its properties, and its parts as lists of points in units of the tile."""

    properties: dict
    kind: int
    parts: list


def _read_varint(data, offset):
    value = shift = 0
    while True:
        byte = data[offset]
        offset += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, offset


def _read_fields(data):
    """Yields the fields of a message as (number, value)."""
    offset = 0
    while offset < len(data):
        key, offset = _read_varint(data, offset)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, offset = _read_varint(data, offset)
        elif wire == 1:
            value, offset = data[offset:offset + 8], offset + 8
        elif wire == 2:
            size, offset = _read_varint(data, offset)
            value, offset = data[offset:offset + size], offset + size
        elif wire == 5:
            value, offset = data[offset:offset + 4], offset + 4
        else:
            raise ValueError(f"unknown wire type {wire}")
        yield number, value


def _read_packed(data):
    offset = 0
    while offset < len(data):
        value, offset = _read_varint(data, offset)
        yield value


def _unzigzag(value):
    return (value >> 1) ^ -(value & 1)


def _read_value(data):
    for number, value in _read_fields(data):
        if number == 1:
            return value.decode()
        if number == 2:
            return struct.unpack("<f", value)[0]
        if number == 3:
            return struct.unpack("<d", value)[0]
        if number == 4:
            return value - (1 << 64) if value >> 63 else value
        if number == 5:
            return value
        if number == 6:
            return _unzigzag(value)
        if number == 7:
            return bool(value)
    return None


def _read_parts(commands):
    parts, x, y = [], 0, 0
    numbers = iter(commands)
    for command in numbers:
        action, count = command & 7, command >> 3
        if action == CLOSE_PATH:
            parts[-1].append(parts[-1][0])
            continue
        for _ in range(count):
            x += _unzigzag(next(numbers))
            y += _unzigzag(next(numbers))
            if action == MOVE_TO:
                parts.append([])
            parts[-1].append((x, y))
    return parts


def _read_feature(data, keys, values):
    tags, kind, commands = (), 0, ()
    for number, value in _read_fields(data):
        if number == 2:
            tags = list(_read_packed(value))
        elif number == 3:
            kind = value
        elif number == 4:
            commands = _read_packed(value)
    properties = {keys[key]: values[value] for key, value in zip(tags[::2], tags[1::2])}
    return Feature(properties, kind, _read_parts(commands))


def _read_layer(data):
    name, keys, values, features = None, [], [], []
    for number, value in _read_fields(data):
        if number == 1:
            name = value.decode()
        elif number == 2:
            features.append(value)
        elif number == 3:
            keys.append(value.decode())
        elif number == 4:
            values.append(_read_value(value))
    return name, [_read_feature(feature, keys, values) for feature in features]


def read_tile(data):
    """The layers of a tile by name."""
    return dict(_read_layer(value) for number, value in _read_fields(data) if number == 3)


def project(longitude, latitude, zoom):
    """The tile a place is in, and where in it, in units of a tile's usual extent of 4096."""
    size = 1 << zoom
    x = (longitude + 180) / 360 * size
    y = (1 - math.asinh(math.tan(math.radians(latitude))) / math.pi) / 2 * size
    return (int(x), int(y)), ((x - int(x)) * 4096, (y - int(y)) * 4096)


def unproject(tile, point, zoom):
    """The longitude and latitude of a point in a tile."""
    size = 1 << zoom
    x, y = ((tile[i] + point[i] / 4096) / size for i in (0, 1))
    return x * 360 - 180, math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y))))


def contains(feature, point):
    """Whether a point is in a polygon, by the even-odd rule: holes are rings like others."""
    x, y = point
    inside = False
    for ring in feature.parts:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
    return inside


def distance(feature, point):
    """How far a point is from a line, in units of the tile."""
    best = math.inf
    for part in feature.parts:
        for (x1, y1), (x2, y2) in zip(part, part[1:]):
            dx, dy = x2 - x1, y2 - y1
            length = dx * dx + dy * dy
            t = 0 if length == 0 else max(0, min(1, ((point[0] - x1) * dx + (point[1] - y1) * dy) / length))
            best = min(best, math.hypot(point[0] - x1 - t * dx, point[1] - y1 - t * dy))
    return best


class Pack:
    """The tiles of a pack."""

    PREFIX = "/app/tiles"

    def __init__(self, path):
        self._resource = Gio.Resource.load(str(path))
        self._tiles = {}

    def _list(self, folder):
        return self._resource.enumerate_children(folder, Gio.ResourceLookupFlags.NONE)

    def paths(self):
        """Yields the zoom, column and row of each tile."""
        for zoom in self._list(self.PREFIX):
            for column in self._list(f"{self.PREFIX}/{zoom}"):
                for row in self._list(f"{self.PREFIX}/{zoom}{column}"):
                    yield int(zoom.rstrip("/")), int(column.rstrip("/")), int(row.removesuffix(".pbf"))

    def data(self, zoom, column, row):
        path = f"{self.PREFIX}/{zoom}/{column}/{row}.pbf"
        return self._resource.lookup_data(path, Gio.ResourceLookupFlags.NONE).get_data()

    def checksum(self, zoom, column, row):
        return hashlib.sha256(self.data(zoom, column, row)).hexdigest()

    def tile(self, zoom, column, row):
        key = (zoom, column, row)
        if key not in self._tiles:
            self._tiles[key] = read_tile(self.data(*key))
        return self._tiles[key]

    def at(self, longitude, latitude, zoom, layer):
        """The features of a layer in the tile a place is in, and the place in that tile."""
        (column, row), point = project(longitude, latitude, zoom)
        return self.tile(zoom, column, row).get(layer, []), point

    def countries(self, longitude, latitude, zoom):
        """The codes of the countries that tint a place."""
        features, point = self.at(longitude, latitude, zoom, "countrypoly")
        return {feature.properties["a3"] for feature in features if contains(feature, point)}

    def is_land(self, longitude, latitude, zoom):
        features, point = self.at(longitude, latitude, zoom, "land")
        return any(contains(feature, point) for feature in features)

    def borders(self, longitude, latitude, zoom, pixels=6):
        """The classes of the borders within some pixels of a place, the tile being 512 pixels wide."""
        features, point = self.at(longitude, latitude, zoom, "boundary")
        return {feature.properties["c"] for feature in features if distance(feature, point) < pixels * 8}
