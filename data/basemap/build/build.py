#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the offline base map: vector tiles of the world in a resource bundle, and a list of their checksums.

    build.py [--work FOLDER] [OUTPUT FOLDER]

Run it in Debian 13 with the packages that the file "packages" lists. Two runs give the same bytes.
"""

import argparse
import hashlib
import json
import math
import os
import re
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

import shapely
from shapely.geometry import mapping

import borders
import lakes
import names
import sources
from sources import LAST_ZOOM, SCALES, lines, polygons, read_natural_earth

FOLDER = Path(__file__).resolve().parent
RESOURCE_PREFIX = "/app/tiles"
DECIMALS = 5

# Natural Earth's codes that are not those of ISO 3166-1, and labels that would make a country of a part of one.
CODES = {"KOS": "XKX", "PSX": "PSE", "SAH": "ESH", "SDS": "SSD", "ALD": "ALA"}
ALPHA2 = {"KOS": "XK"}
UNRECOGNISED = {"CYN", "SOL", "KAS", "IOA", "ATC"}

# A country whose label would hide the city around it.
UNLABELLED = {"VAT"}

# Where a country's name stands so that those of its capital and of its neighbours have room: longitude and latitude.
# Russia has one for the world and one for its part of Europe, from the zoom level on that comes third.
LABEL_PLACES = {
    "BEL": [(5.2, 50.12)], "BGR": [(25.4, 42.2)], "BIH": [(17.5, 44.6)], "BLR": [(28.2, 53.0)], "CZE": [(15.9, 49.4)],
    "ESP": [(-2.6, 39.3)], "HRV": [(16.4, 45.3)], "HUN": [(19.9, 46.85)], "IRL": [(-8.2, 52.95)], "LVA": [(26.0, 56.6)],
    "NLD": [(5.9, 52.85)], "POL": [(18.8, 52.35)], "SVN": [(14.6, 46.25)],
    "RUS": [(97, 62.5, 0), (44.7, 58.2, 3)],
}

# Ranks that would make the names of small countries as large as those of their neighbours.
COUNTRY_RANKS = {"BEL": 4, "PRT": 3}

# Capitals as Poland's Commission on Standardization of Geographical Names Outside Poland lists them, where Natural
# Earth differs. Jerusalem and Hargeisa are cities like others.
CAPITALS = {"Dodoma|TZA", "Porto-Novo|BEN", "Gitega|BDI"}
NOT_CAPITALS = {
    "Abidjan|CIV", "Bloemfontein|ZAF", "Bujumbura|BDI", "Cape Town|ZAF", "Cotonou|BEN", "Dar es Salaam|TZA",
    "Hargeysa|SOL", "Jerusalem|ISR", "Johannesburg|ZAF", "Rangoon|MMR",
}

# Capitals that are as small as their states: they wait until the map shows small towns.
MICROSTATES = {"AND", "LIE", "MCO", "SMR", "VAT"}

# The first zoom of cities of each rank, and of capitals; and a rank that Natural Earth has too low.
CITY_ZOOMS = {0: 2, 1: 3, 2: 4, 3: 4, 4: 5, 5: 5, 6: 6, 7: 6, 8: 7}
CAPITAL_ZOOMS = {0: 2, 1: 3}
RANKS = {"Luxembourg|LUX": 4}

# Natural Earth has the number of another place, or none. A pin of the place could not take the place of its label.
IDENTIFIERS = {"Rome|ITA": 3169070, "Turnovo|BGR": 725993}

LARGE_COUNTRIES = {"ARG", "AUS", "BRA", "CAN", "CHN", "DEU", "IND", "MEX", "RUS", "USA"}


class Layers:
    """Writes features, one file for each layer, for tippecanoe to read."""

    def __init__(self, folder):
        self._folder = Path(folder)
        self._files = {}

    def add(self, layer, geometry, first_zoom, last_zoom, **properties):
        if geometry.is_empty:
            return
        if layer not in self._files:
            self._files[layer] = open(self._folder / f"{layer}.geojsonl", "w", encoding="utf-8")
        feature = {
            "type": "Feature",
            "tippecanoe": {"layer": layer, "minzoom": first_zoom, "maxzoom": last_zoom},
            "properties": {key: value for key, value in properties.items() if value is not None and value != ""},
            "geometry": mapping(shapely.transform(geometry, lambda points: points.round(DECIMALS))),
        }
        json.dump(feature, self._files[layer], ensure_ascii=False, separators=(",", ":"))
        self._files[layer].write("\n")

    def finish(self):
        for file in self._files.values():
            file.close()
        return [self._folder / f"{layer}.geojsonl" for layer in sorted(self._files)]


def add_land(layers):
    for scale in SCALES:
        for _, shape in read_natural_earth(scale, "land"):
            layers.add("land", shape, scale.first_zoom, scale.last_zoom)
            for land in polygons(shape):
                for ring in (land.exterior, *land.interiors):
                    for coast in _split_coast(list(ring.coords)):
                        layers.add("coast", coast, scale.first_zoom, scale.last_zoom)


def _split_coast(ring):
    """A ring as lines, without the edges that only close it along the antimeridian and at the South Pole."""
    part = []
    for start, end in zip(ring, ring[1:]):
        if (abs(start[0]) > 179.95 and abs(end[0]) > 179.95) or (start[1] < -89.5 and end[1] < -89.5):
            if len(part) > 1:
                yield shapely.LineString(part)
            part = []
        else:
            part = part or [start]
            part.append(end)
    if len(part) > 1:
        yield shapely.LineString(part)


def add_rivers(layers):
    for scale in SCALES[1:]:
        for fields, river in read_natural_earth(scale, "rivers_lake_centerlines"):
            rank = int(fields.get("scalerank") or 0)
            limits = ((3, 2), (99, 3)) if scale is SCALES[1] else ((4, 4), (6, 5), (99, 6))
            first = next(zoom for limit, zoom in limits if rank <= limit)
            layers.add("river", river, first, scale.last_zoom, r=rank)


def add_lakes(layers, folder):
    for lake, first, last in lakes.read(folder):
        layers.add("lake", lake, first, last)


def add_borders(layers):
    partitions, disputed, crimea = borders.read()
    for scale, partition in partitions.items():
        for code, area in partition.countries.items():
            if code:
                layers.add("countrypoly", area, scale.first_zoom, scale.last_zoom, a3=code)
        for kind, borderlines in partition.borders.items():
            for line in borderlines:
                layers.add("boundary", line, scale.first_zoom, scale.last_zoom, c=kind)
    around = shapely.unary_union([area.area for area in disputed]).buffer(0.05)
    for fields, line in read_natural_earth(SCALES[-1], "admin_1_states_provinces_lines"):
        rank = fields["min_zoom"] or 7
        large = fields["adm0_a3"] in LARGE_COUNTRIES
        first = (4 if rank <= 3 else 5) if large else 5 if rank <= 6.5 else 6
        for part in lines(line.difference(around) if line.intersects(around) else line):
            layers.add("admin1", part, first, LAST_ZOOM)
    for line in crimea:
        layers.add("admin1", line, 6, LAST_ZOOM)


def add_country_labels(layers, gazetteer, folder):
    seen = set()
    for row in sources.read_countries(folder):
        code, population = row["adm0_a3"], int(float(row["pop_est"] or 0))
        if code in seen or code in UNRECOGNISED | UNLABELLED or not row["label_x"]:
            continue
        seen.add(code)
        part = row["type"] in ("Indeterminate", "Lease", "Dependency", "Country")
        if part and population < 500000 and code != "GRL" and code != "SAH":
            continue
        zoom = LAST_ZOOM if code in MICROSTATES else float(row["min_label"] or 6)
        labels = gazetteer.name_country(ALPHA2.get(code, row["iso_a2_eh"]))
        for longitude, latitude, *first in LABEL_PLACES.get(code, [(float(row["label_x"]), float(row["label_y"]))]):
            zoom = max(zoom, *first) if first else zoom
            layers.add(
                "country", shapely.Point(longitude, latitude), max(0, min(int(zoom) - 1, LAST_ZOOM)), LAST_ZOOM,
                a3=CODES.get(code, code), rank=COUNTRY_RANKS.get(code, int(float(row["labelrank"] or 6))), mz=zoom,
                xz=float(row["max_label"] or 9), pop=population, **labels,
            )


def _order(rank, capital, population):
    """Which of two places that do not both fit is named: the capital, the one of better rank, the larger one."""
    size = int((math.log10(max(population or 0, 1000)) - 3) * 2.5)
    return 10 * rank + (0 if capital else 25) - min(size, 9)


def add_places(layers, gazetteer):
    for fields, point in read_natural_earth(SCALES[-1], "populated_places_simple"):
        rank, country = int(fields["scalerank"]), fields["adm0_a3"]
        key = f"{fields['name']}|{country}"
        rank = RANKS.get(key, rank)
        if rank > 8:
            continue
        capital = fields["featurecla"] == "Admin-0 capital" and key not in NOT_CAPITALS or key in CAPITALS
        zoom = min(CAPITAL_ZOOMS.get(rank, 4), CITY_ZOOMS[rank]) if capital else CITY_ZOOMS[rank]
        if capital and rank >= 6:
            zoom = 5
        if capital and country in MICROSTATES:
            zoom, rank = 6, 9
        number = IDENTIFIERS.get(key, int(fields["geonameid"] or 0))
        layers.add(
            "place", point, min(max(zoom - 1, 2), LAST_ZOOM), LAST_ZOOM,
            r=rank, o=_order(rank, capital, fields["pop_max"]), mz=zoom, cap=1 if capital else None,
            gid=number if number > 0 else None,
            **gazetteer.name_city(fields["name"], country, str(number), point.x, point.y),
        )


def add_seas(layers):
    for longitude, latitude, zoom, ocean, labels in names.read_seas():
        layers.add("sea", shapely.Point(longitude, latitude), max(zoom - 1, 0), LAST_ZOOM,
                   mz=zoom, ocean=1 if ocean else None, **labels)


def make_tiles(files, tree):
    subprocess.run(
        [
            "tippecanoe", "--quiet", "--force", f"--output-to-directory={tree}", "--no-tile-compression",
            "--minimum-zoom=0", f"--maximum-zoom={LAST_ZOOM}", "--drop-rate=1", "--buffer=8", "--simplification=4",
            "--no-feature-limit", "--no-tile-size-limit", "--no-progress-indicator", *files,
        ],
        check=True,
    )


def list_tiles(tree):
    tiles = [path.relative_to(tree) for path in tree.rglob("*.pbf")]
    return sorted(tiles, key=lambda path: [int(number) for number in re.findall(r"\d+", str(path))])


def bundle(tree, tiles, output):
    description = tree.parent / "tiles.gresource.xml"
    rows = "".join(f"<file compressed='true'>{tile}</file>\n" for tile in tiles)
    description.write_text(
        f"<gresources><gresource prefix={quoteattr(RESOURCE_PREFIX)}>\n{rows}</gresource></gresources>\n",
        encoding="ascii")
    subprocess.run(["glib-compile-resources", f"--sourcedir={tree}", f"--target={output}", description], check=True)


def build(work, output):
    print("Reading Natural Earth through R…", flush=True)
    subprocess.run(["Rscript", FOLDER / "export.R", work], check=True)
    layers = Layers(work)
    gazetteer = names.Gazetteer()
    print("Drawing land, water and labels…", flush=True)
    add_land(layers)
    add_rivers(layers)
    add_lakes(layers, work)
    add_country_labels(layers, gazetteer, work)
    add_places(layers, gazetteer)
    add_seas(layers)
    gazetteer.check()
    print("Drawing borders…", flush=True)
    add_borders(layers)
    print("Cutting tiles…", flush=True)
    tree = work / "tiles"
    make_tiles(layers.finish(), tree)
    tiles = list_tiles(tree)
    bundle(tree, tiles, output / "world.gresource")
    sums = "".join(f"{hashlib.sha256((tree / tile).read_bytes()).hexdigest()}  {tile}\n" for tile in tiles)
    (output / "world.sha256").write_text(sums, encoding="ascii")
    size = (output / "world.gresource").stat().st_size
    print(f"{output / 'world.gresource'}: {len(tiles)} tiles, {size / 1e6:.1f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", nargs="?", type=Path, default=FOLDER.parent, help="where to put the pack")
    parser.add_argument("--work", type=Path, help="keep what lies between in this folder")
    options = parser.parse_args()
    os.environ["LC_ALL"] = "C.UTF-8"
    options.output.mkdir(parents=True, exist_ok=True)
    if options.work:
        options.work.mkdir(parents=True, exist_ok=True)
        build(options.work.resolve(), options.output.resolve())
    else:
        with tempfile.TemporaryDirectory() as work:
            build(Path(work), options.output.resolve())


if __name__ == "__main__":
    main()
