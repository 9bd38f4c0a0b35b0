# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the geographical data that Debian packages, and nothing else."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

import numpy
import shapely
from osgeo import ogr
from shapely.ops import linemerge

MAGICS = Path("/usr/share/magics")
QGIS = Path("/usr/share/qgis/resources/data/world_map.gpkg")
GSHHG = Path("/usr/share/basemap/data")
CLDR = Path("/usr/share/unicode/cldr/common/main")
ZONES = Path("/usr/share/zoneinfo/zone.tab")

ogr.UseExceptions()


@dataclass(frozen=True)
class Scale:
    """A generalisation of Natural Earth, the zoom levels that show it, and how far apart, in degrees, two drawings
    of the same line may lie at it."""

    name: str
    first_zoom: int
    last_zoom: int
    tolerance: float


LAST_ZOOM = 6
SCALES = (
    Scale("110m", 0, 1, 0.45),
    Scale("50m", 2, 3, 0.15),
    Scale("10m", 4, LAST_ZOOM, 0.03),
)


def read_layer(path, layer=None):
    """Yields the members (in lower case) and the geometry of each feature that has one."""
    source = ogr.Open(str(path))
    table = source.GetLayerByName(layer) if layer else source.GetLayer()
    definition = table.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    for feature in table:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            continue
        yield (
            {name.lower(): feature[name] for name in names},
            shapely.force_2d(shapely.from_wkb(bytes(geometry.ExportToWkb()))),
        )


def read_natural_earth(scale, theme):
    return read_layer(MAGICS / scale.name / f"ne_{scale.name}_{theme}.shp")


def read_countries(folder):
    with open(Path(folder) / "countries.csv", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def read_large_lakes(folder):
    """Yields names and polygons of the lakes at 1:50m; islands come as polygons of their own."""
    text = (Path(folder) / "lakes.txt").read_text(encoding="utf-8")
    for name, body in re.findall(r"^# (.*)\n([^#]*)", text, re.MULTILINE):
        ring = [tuple(map(float, line.split())) for line in body.splitlines() if line]
        if len(ring) > 3:
            yield name, shapely.Polygon(ring).buffer(0)


def read_gshhg(level):
    """Yields the polygons of a level (2: lakes, 3: islands in lakes) at a resolution of one kilometre, with their
    areas in square kilometres."""
    with open(GSHHG / "gshhs_i.dat", "rb") as data, open(GSHHG / "gshhsmeta_i.dat", encoding="ascii") as index:
        for line in index:
            kind, area, count, _, _, start, size, _ = line.split()
            if int(kind) != level:
                continue
            data.seek(int(start))
            ring = numpy.frombuffer(data.read(int(size)), "<f4").astype(float).reshape(int(count), 2)
            ring[:, 0] = (ring[:, 0] + 180) % 360 - 180
            polygon = shapely.Polygon(ring)
            if polygon.bounds[2] - polygon.bounds[0] < 180:
                yield float(area), polygon.buffer(0)


def polygons(geometry):
    """The polygons in a geometry, in a fixed order."""
    parts = [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon" and not part.is_empty]
    return sorted(parts, key=lambda part: part.bounds)


def lines(geometry):
    """The line strings in a geometry, in a fixed order."""
    parts = []
    for part in shapely.get_parts(geometry):
        if part.geom_type in ("LineString", "LinearRing"):
            parts.append(shapely.LineString(part.coords))
        elif part.geom_type == "MultiLineString":
            parts += shapely.get_parts(part)
    return sorted((part for part in parts if not part.is_empty), key=lambda part: (part.bounds, part.coords[0]))


def join(geometry):
    """The line strings in a geometry, each as long as it can be, in a fixed order."""
    parts = lines(geometry)
    return lines(linemerge(parts)) if len(parts) > 1 else parts
