# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lakes: the large ones at 1:50m for the world, those of GSHHG, detailed to a kilometre, from zoom 4 on."""

import shapely
import sources
from shapely import STRtree, prepare
from shapely.ops import unary_union

# GSHHG shows these as they were before they dried up: they stay as Natural Earth has them.
SHRUNKEN = ("Aral Sea", "Lake Chad")

# What the sea is in Natural Earth's coast.
NOT_LAKES = ("Syvash",)

# The Kakhovka reservoir: its dam was blown up in June 2023, and the Dnipro runs in its old bed.
GONE = (shapely.box(33.3, 46.7, 35.3, 47.75),)

FIRST_DETAILED_ZOOM = 4

# Areas in square kilometres from which a lake of GSHHG is shown, by zoom.
AREAS_BY_ZOOM = ((FIRST_DETAILED_ZOOM, 600), (5, 150), (6, 40))
ISLAND_AREA = 8


def _read_large(folder):
    """The lakes at 1:50m by name, with their islands cut out."""
    rings = [(name, ring) for name, ring in sources.read_large_lakes(folder) if not name.startswith(NOT_LAKES)]
    lakes = []
    for name, ring in sorted(rings, key=lambda item: (-item[1].area, item[0])):
        for index, (host, lake) in enumerate(lakes):
            if lake.contains(ring.representative_point()):
                lakes[index] = (host, lake.difference(ring))
                break
        else:
            lakes.append((name, ring))
    return lakes


def read(folder):
    """Yields lakes as (polygon, first zoom, last zoom)."""
    large = _read_large(folder)
    for name, lake in large:
        if any(box.contains(lake.representative_point()) for box in GONE):
            continue
        last = sources.LAST_ZOOM if name in SHRUNKEN else FIRST_DETAILED_ZOOM - 1
        yield lake, 0 if lake.area > 2 else 2 if lake.area > 0.25 else 3, last

    shrunken = unary_union([lake.buffer(0.5) for name, lake in large if name in SHRUNKEN])
    lands = [
        land for _, shape in sources.read_natural_earth(sources.SCALES[-1], "land") for land in sources.polygons(shape)
    ]
    for land in lands:
        prepare(land)
    land_tree = STRtree(lands)
    islands = [island for area, island in sources.read_gshhg(3) if area >= ISLAND_AREA]
    island_tree = STRtree(islands)
    for area, lake in sources.read_gshhg(2):
        zoom = next((zoom for zoom, least in AREAS_BY_ZOOM if area >= least), None)
        middle = lake.representative_point()
        if zoom is None or not len(land_tree.query(middle, predicate="within")) or shrunken.contains(middle):
            continue
        if any(box.contains(middle) for box in GONE):
            continue
        holes = [islands[i] for i in sorted(island_tree.query(lake, predicate="intersects"))]
        yield lake.difference(unary_union(holes)) if holes else lake, zoom, sources.LAST_ZOOM
