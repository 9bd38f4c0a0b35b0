#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the load-test set of the world's twin towns into a file that the program opens.

    scale_dataset.py OUTPUT [--source FILE] [--limit COUNT]

The set is not part of the project: it lies in ../shared/data/scale, beside the project's folder. It knows places and
who is twinned with whom; it has no dates and no kinds of relation. So what is written here is for load, never for facts:
all places are cities of Kraków, of a kind by how many twins they have.
"""

import argparse
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCE = ROOT.parent / "shared" / "data" / "scale" / "world_twin_towns_wikipedia_2026.json"

HOME = {
    "id": "krakow", "names": {"en": "Kraków"}, "country": "PL",
    "location": {"latitude": 50.0614, "longitude": 19.9366}, "timeZone": "Europe/Warsaw",
}

# How many twins a place has at least, for each kind, in the order of the list.
KINDS = (("twin", "Twin city", "Twin cities", 30), ("partner", "Partner city", "Partner cities", 3),
         ("no-agreement", "City without an agreement", "Cities without an agreement", 0))


# The code that ISO 3166 leaves to users.
NO_COUNTRY = "ZZ"


class Missing(Exception):
    """The load-test set is not there."""


def make_city(node):
    kind = next(name for name, _, _, least in KINDS if node["degree"] >= least)
    return {
        "id": re.sub("[^a-z0-9]+", "-", node["id"].lower()).strip("-"),
        "inBaseline": True,
        "names": {"en": node["name"]},
        "country": node["country"],
        "location": {"latitude": node["lat"], "longitude": node["lon"]},
        "relations": [{"kind": kind, "from": None, "until": None, "sources": ["set"]}],
        "status": {"value": "unknown"},
    }


def convert(source=SOURCE, limit=None):
    """The load-test set as a dataset of the program; with a limit, the places with the most twins."""
    source = pathlib.Path(source)
    if not source.exists():
        raise Missing(f"there is no load-test set at {source}")
    data = json.loads(source.read_text(encoding="utf-8"))
    nodes = [{**node, "country": node["country"] or NO_COUNTRY} for node in data["nodes"]]
    nodes.sort(key=lambda node: (-node["degree"], node["id"]))
    cities = {}
    for node in nodes[:limit]:
        city = make_city(node)
        if city["id"] != HOME["id"]:
            cities.setdefault(city["id"], city)
    # Continents are not in the set; every country needs one.
    countries = {node["country"]: {"en": node["countryName"] or "Unknown"} for node in nodes[:limit]} | {"PL": {"en": "Poland"}}
    return {
        "format": "partner-cities",
        "version": 1,
        "title": {"en": "Load test"},
        "languages": ["en"],
        "home": HOME,
        "kinds": [{"id": name, "name": {"en": one}, "plural": {"en": many}} for name, one, many, _ in KINDS],
        "countries": [
            {"id": code, "names": names, "continent": "europe"} for code, names in sorted(countries.items())
        ],
        "continents": [{"id": "europe", "name": {"en": "Europe"}}],
        "cities": list(cities.values()),
        "sources": {"set": {"title": data["meta"]["title"], "type": "other"}},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--source", type=pathlib.Path, default=SOURCE, help="the load-test set")
    parser.add_argument("--limit", type=int, help="how many places, those with the most twins first")
    options = parser.parse_args()
    try:
        dataset = convert(options.source, options.limit)
    except Missing as problem:
        sys.exit(f"scale_dataset: {problem}")
    options.output.write_text(json.dumps(dataset, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{options.output}: {len(dataset['cities'])} cities")


if __name__ == "__main__":
    main()
