# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Countries and borders, from the point of view that Poland recognises.

Natural Earth draws who holds a place. Here Crimea and Donbas are Ukraine, Kosovo is a country, and three areas belong
to no country that claims them: the Golan Heights, Kashmir and Western Sahara.
"""

from dataclasses import dataclass

import shapely
from shapely import STRtree
from shapely.ops import polygonize, unary_union

import sources
from sources import SCALES, join, lines, polygons, read_layer, read_natural_earth

INTERNATIONAL = "intl"
DISPUTED = "disputed"

# Lines of Natural Earth that are not borders, or that ECMWF marks as not to be drawn.
NOT_BORDERS = {"ForgetMagics", "Lease limit", "Overlay limit"}

SETTLED = {"International boundary (verify)", "International boundary (Magics)"}

# Between whom, in Natural Earth's own codes, borders that it does not call settled are dashed: nobody agrees on where
# they run, or they are cease-fire lines. All others are solid, whatever Natural Earth says of them.
DASHED_BORDERS = {
    frozenset(pair.split("-"))
    for pair in """
    BTN-BTN BTN-CHN CHN-CHN CHN-IND CHN-KAS CHN-PAK IND-KAS IND-PAK KAS-PAK
    ISR-LBN ISR-PSX ISR-SYR
    CNM-CYN CYN-CYP
    DZA-SAH MAR-SAH
    ETH-SDS KEN-SDS SDN-SDS ETH-SOM
    FRA-SUR GUY-SUR ARG-CHL
    KOR-PRK
    """.split()
}

# Lines within a country that is whole in the eyes of others, around bases, and in the water of a strait. Those of
# Bhutan and China with the same country on both sides are none of these: they close the border between the two.
UNRECOGNISED_BORDERS = {frozenset(("SOL", "SOM"))}
MILITARY_BASES = {"ESB", "WSB"}
UNRECOGNISED_TYPES = {"Water Indicator"}

# Codes of ISO 3166-1 for what the country polygons leave without one.
CODES_BY_NAME = {"Kosovo": "XKX", "France": "FRA", "Norway": "NOR"}
CODES_BY_PLACE = (
    ("CYP", shapely.box(32, 34.4, 35, 35.8)),
    ("SOM", shapely.box(42, 7.9, 49, 11.7)),
    ("KAZ", shapely.box(62, 45, 65, 47)),
    ("CUB", shapely.box(-75.4, 19.8, -75, 20.1)),
    ("TKL", shapely.box(-173, -10, -171, -8)),
)

# Where a coarse scale lacks a border, to be taken from 1:10m: the one that divides Tierra del Fuego.
MISSING_BORDERS = (("50m", shapely.box(-69.5, -55.5, -67.5, -52.4)),)


@dataclass
class DisputedArea:
    """An area that is tinted with no claimant, and a code of its own only if ISO 3166-1 has one."""

    name: str
    code: str
    area: shapely.Geometry
    dash_outline: bool


@dataclass
class Partition:
    """The countries at a scale, and the borders between them that coincide with their edges."""

    countries: dict
    borders: dict


def _read_provinces():
    return [
        (fields, area)
        for fields, area in read_layer(sources.QGIS, "states_provinces")
        if fields["adm0_a3"] in ("IND", "PAK", "KAS", "CHN", "MAR", "SAH", "ISR", "UA", "UKR")
    ]


def _join(provinces, *names):
    return unary_union([area.buffer(1e-6) for fields, area in provinces if fields["name"] in names])


def _claim_lines(claim, country):
    return [
        line
        for fields, geometry in read_layer(sources.QGIS, "disputed_borders")
        if fields["name"] == claim and fields["adm0_left"] == country
        for line in lines(geometry)
    ]


def _stretch(line, length):
    """Lengthens a line at both ends, so that it crosses what it was meant to touch."""

    def beyond(end, before):
        distance = ((end[0] - before[0]) ** 2 + (end[1] - before[1]) ** 2) ** 0.5 or 1
        return tuple(e + (e - b) / distance * length for e, b in zip(end, before))

    coords = list(line.coords)
    if coords[0] == coords[-1]:
        return line
    return shapely.LineString([beyond(coords[0], coords[1]), *coords, beyond(coords[-1], coords[-2])])


def _cut(area, cuts, *places):
    """The parts of an area, cut along lines, that hold the places."""
    edges = unary_union([area.boundary, *(_stretch(line, 0.1) for line in cuts)])
    points = [shapely.Point(place) for place in places]
    return unary_union([part for part in polygonize(edges) if any(part.contains(point) for point in points)])


def _read_disputed_areas(provinces):
    china = _join(provinces, "Xinjiang", "Xizang")
    kashmir = unary_union([
        _join(provinces, "Jammu and Kashmir", "Azad Kashmir", "Northern Areas", "Kashmir"),
        _cut(china, _claim_lines("Indian claim", "China"), (79.3, 35.2), (76.6, 36.1)).buffer(1e-6),
    ]).buffer(0.02).buffer(-0.02)
    golan = _cut(_join(provinces, "HaZafon"), _claim_lines("Syrian claim", "Israel"), (35.78, 33.0))
    morocco = unary_union([area.buffer(1e-6) for fields, area in provinces if fields["adm0_a3"] in ("MAR", "SAH")])
    sahara = morocco.intersection(shapely.box(-18, 20, -8.6, 27.6667)).buffer(0.02).buffer(-0.02)
    return (
        DisputedArea("Kashmir", "", kashmir, True),
        DisputedArea("Golan Heights", "", golan, True),
        DisputedArea("Western Sahara", "ESH", sahara, False),
    )


def _read_reference(disputed):
    """What belongs to whom, as (code, polygon); the code is empty for an area that is tinted with no country."""
    everything = unary_union([area.area for area in disputed])
    parts = []
    for fields, geometry in read_layer(sources.QGIS, "countries"):
        code = fields["iso_a3"]
        for part in polygons(geometry):
            if code in (None, "-99"):
                place = part.representative_point()
                part_code = CODES_BY_NAME.get(fields["name"]) or next(
                    (known for known, box in CODES_BY_PLACE if box.contains(place)), "")
            else:
                part_code = code
            rest = part.difference(everything) if part.intersects(everything) else part
            parts += [(part_code, piece) for piece in polygons(rest)]
    for area in disputed:
        parts += [(area.code, piece) for piece in polygons(area.area)]
    return parts


def _classify(fields):
    """The class of a border at 1:10m, or nothing for a line that is none."""
    if fields["featurecla"] in NOT_BORDERS or fields["type"] in UNRECOGNISED_TYPES:
        return None
    pair = frozenset((fields["adm0_a3_l"], fields["adm0_a3_r"]))
    if pair in UNRECOGNISED_BORDERS or pair & MILITARY_BASES:
        return None
    return DISPUTED if pair in DASHED_BORDERS and fields["featurecla"] not in SETTLED else INTERNATIONAL


def _read_borders():
    """The borders at each scale as (class, line). The coarse scales do not say between whom a line runs: it takes the
    class of the line at 1:10m that it follows for the most part."""
    detailed = [
        (_classify(fields), line)
        for fields, geometry in read_natural_earth(SCALES[-1], "admin_0_boundary_lines_land")
        if fields["featurecla"] not in NOT_BORDERS
        for line in join(geometry)
    ]
    tree = STRtree([line for _, line in detailed])
    borders = {SCALES[-1]: [(kind, line) for kind, line in detailed if kind]}
    for scale in SCALES[:-1]:
        borders[scale] = []
        for fields, geometry in read_natural_earth(scale, "admin_0_boundary_lines_land"):
            if fields["featurecla"] in NOT_BORDERS:
                continue
            for line in join(geometry):
                votes = {}
                for step in range(1, 40, 2):
                    point = line.interpolate(step / 40, normalized=True)
                    kind, followed = detailed[tree.nearest(point)]
                    if followed.distance(point) < 2 * scale.tolerance:
                        votes[kind] = votes.get(kind, 0) + 1
                kind = max(sorted(votes, key=str), key=votes.get) if votes else None
                if kind:
                    borders[scale].append((kind, line))
        for name, box in MISSING_BORDERS:
            if name == scale.name:
                borders[scale] += [
                    (kind, line.simplify(scale.tolerance / 10))
                    for kind, line in borders[SCALES[-1]]
                    if line.within(box)
                ]
    return borders


def _label(face, reference, tree):
    """Whose a face is: that of the country that covers most of it, and how much of others lies in it, by code."""
    shares = {}
    for index in tree.query(face, predicate="intersects"):
        code, part = reference[index]
        shares[code] = shares.get(code, 0) + face.intersection(part).area
    ranking = sorted(shares, key=lambda code: (-shares[code], code))
    if not ranking or shares[ranking[0]] == 0:
        nearest = reference[tree.nearest(face.representative_point())]
        return (nearest[0], {}) if nearest[1].distance(face) < 0.5 else ("", {})
    return ranking[0], {code: shares[code] for code in ranking[1:] if code}


def _check_face(scale, face, code, others, sizes):
    """Fails where borders with a gap in them let one country run into another."""
    for other, share in others.items():
        if share > max(sizes[other] / 2, (3 * scale.tolerance) ** 2):
            raise ValueError(f"At {scale.name}, {code} swallows {other} near {face.representative_point().coords[0]}")
    foreign = max(others.values(), default=0)
    if foreign > 5 * scale.tolerance and foreign > 0.02 * face.area:
        raise ValueError(f"At {scale.name}, {code} holds {foreign:.2f} square degrees of another country "
                         f"near {face.representative_point().coords[0]}")


def _close(borders, lands, tolerance):
    """Short lines that join the loose ends of borders to the nearest coast and to the nearest other border, so that
    the borders cut the land into faces."""
    tree = STRtree(borders)
    coasts = STRtree([land.exterior for land in lands])
    reach = 10 * tolerance
    joints = []
    for index, line in enumerate(borders):
        for end in (shapely.Point(line.coords[0]), shapely.Point(line.coords[-1])):
            touching = tree.query(end, predicate="dwithin", distance=1e-7)
            if line.is_closed or any(touching != index):
                continue
            others = [borders[i] for i in sorted(tree.query(end, predicate="dwithin", distance=reach)) if i != index]
            shores = [coasts.geometries[i] for i in sorted(coasts.query(end, predicate="dwithin", distance=reach))]
            for candidates in (others, shores):
                nearest = min(candidates, key=end.distance, default=None)
                if nearest is not None and end.distance(nearest) > 0:
                    joints.append(_stretch(shapely.shortest_line(end, nearest), tolerance / 10))
    return joints


def _partition(scale, borders, disputed, reference, tree):
    edges = [line for _, line in borders]
    lands = [land for _, shape in read_natural_earth(scale, "land") for land in polygons(shape.buffer(0))]
    outlines = [area.area.simplify(scale.tolerance / 4).boundary for area in disputed]
    cuts = [_stretch(line, scale.tolerance) for line in edges] + _close(edges, lands, scale.tolerance) + outlines
    cut_tree = STRtree(cuts)
    countries, areas = {}, {area.name: [] for area in disputed}
    sizes = {}
    for code, part in reference:
        sizes[code] = sizes.get(code, 0) + part.area
    for land in lands:
        crossing = [cuts[i] for i in sorted(cut_tree.query(land, predicate="intersects"))]
        faces = [land]
        if crossing:
            faces = [
                face
                for face in polygonize(unary_union([land.boundary, *crossing]))
                if land.contains(face.representative_point())
            ]
        for face in faces:
            code, others = _label(face, reference, tree)
            _check_face(scale, face, code, others, sizes)
            for area in disputed:
                # What lies between the outline of an area and a border it follows goes with the area.
                sliver = (
                    face.area < area.area.area / 3
                    and face.intersects(area.area)
                    and face.within(area.area.buffer(1.5 * scale.tolerance))
                    and face.buffer(-scale.tolerance).is_empty
                )
                if sliver or area.area.intersection(face).area > face.area / 2:
                    code = area.code
                    areas[area.name].append(face)
                    break
            countries.setdefault(code, []).append(face)
    classes = {INTERNATIONAL: [], DISPUTED: []}
    for kind, line in borders:
        classes[kind].append(line)
    for area in disputed:
        shape = unary_union(areas[area.name])
        near = shape.buffer(scale.tolerance / 2)
        if area.dash_outline:
            for line in list(classes[INTERNATIONAL]):
                if line.intersects(near):
                    classes[INTERNATIONAL].remove(line)
                    classes[INTERNATIONAL] += join(line.difference(near))
                    classes[DISPUTED] += join(line.intersection(near))
        known = [shapely.clip_by_rect(line, *near.bounds) for line in edges + [land.boundary for land in lands]]
        inland = shape.boundary.difference(unary_union(known).buffer(scale.tolerance / 2))
        classes[DISPUTED] += [line for line in join(inland) if line.length > 4 * scale.tolerance]
    return Partition({code: unary_union(faces) for code, faces in sorted(countries.items())}, classes)


def read():
    """The partition at each scale, the disputed areas, and the inner border of Ukraine that Natural Earth lacks."""
    provinces = _read_provinces()
    disputed = _read_disputed_areas(provinces)
    reference = _read_reference(disputed)
    tree = STRtree([part for _, part in reference])
    borders = _read_borders()
    partitions = {scale: _partition(scale, borders[scale], disputed, reference, tree) for scale in SCALES}
    crimea = _join(provinces, "Crimea").boundary.intersection(_join(provinces, "Kherson").buffer(0.01))
    return partitions, disputed, lines(crimea)
