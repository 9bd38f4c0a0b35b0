#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a network of the world's twin towns into a file of partner cities, for measuring with many of them.

The kinds, continents, populations and the home city's relations are made up: the result is never to be shown as fact.
"""

import argparse
import json
import pathlib

KINDS = {
    "twin": ("Twin city", "Twin cities"),
    "honorary-twin": ("Honorary twin city", "Honorary twin cities"),
    "partner": ("Partner city", "Partner cities"),
}


def place(node):
    return {
        "id": node["id"],
        "names": {"en": node["name"]},
        "country": node["country"],
        "location": {"latitude": node["lat"], "longitude": node["lon"]},
    }


def city(node):
    # Of those with the most relations some are twins, and the more relations the more important the city.
    kind = "twin" if node["degree"] > 40 else "honorary-twin" if node["degree"] > 25 else "partner"
    return {
        **place(node),
        "population": {"value": node["degree"] * 1000},
        "inBaseline": False,
        "relations": [{"kind": kind, "from": None, "until": None}],
        "status": {"value": "unknown"},
    }


def convert(network):
    nodes = [node for node in network["nodes"] if node["country"] and node["lat"] is not None]
    countries = {node["country"]: node["countryName"] for node in nodes}
    home = max(nodes, key=lambda node: (node["name"] == "Kraków", node["degree"]))
    return {
        "format": "partner-cities",
        "version": 1,
        "title": {"en": "Twin towns of the world, for measuring"},
        "languages": ["en"],
        "continents": [{"id": "europe", "name": {"en": "Europe"}}],
        "countries": [
            {"id": code, "names": {"en": name}, "continent": "europe"} for code, name in sorted(countries.items())
        ],
        "home": place(home),
        "kinds": [{"id": kind, "name": {"en": one}, "plural": {"en": many}} for kind, (one, many) in KINDS.items()],
        "cities": [city(node) for node in nodes if node is not home],
        "sources": {},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("network", type=pathlib.Path, help="nodes with id, name, country, lat, lon and degree")
    parser.add_argument("output", type=pathlib.Path, help="the file to write")
    options = parser.parse_args()

    network = json.loads(options.network.read_text(encoding="utf-8"))
    options.output.write_text(json.dumps(convert(network), ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
