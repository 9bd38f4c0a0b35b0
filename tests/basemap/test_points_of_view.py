# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves on the tiles as built that the base map has the borders that Poland recognises, and whole labels.

    test_points_of_view.py FOLDER-WITH-THE-PACK
"""

import functools
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pc_tap  # noqa: E402
from tiles import Pack, unproject  # noqa: E402

FOLDER = Path(sys.argv.pop(1)) if len(sys.argv) > 1 else Path(__file__).parents[2] / "data/basemap"
LAST_ZOOM = 6
ZOOMS = range(LAST_ZOOM + 1)
LANGUAGES = ("pl", "en", "de", "fr", "uk", "es", "it", "hu")

# Longitude, latitude, and the country that tints the place: none where claims meet.
PLACES = {
    "Simferopol": (34.10, 44.95, {"UKR"}),
    "Dzhankoi": (34.39, 45.71, {"UKR"}),
    "Kerch peninsula": (35.8, 45.25, {"UKR"}),
    "Donetsk": (37.80, 48.00, {"UKR"}),
    "Luhansk": (39.30, 48.57, {"UKR"}),
    "Kherson": (32.9, 46.75, {"UKR"}),
    "Melitopol": (35.37, 46.85, {"UKR"}),
    "Pristina": (21.16, 42.66, {"XKX"}),
    "Golan Heights": (35.80, 33.00, set()),
    "Laayoune": (-13.10, 27.10, {"ESH"}),
    "Smara": (-11.67, 26.74, {"ESH"}),
    "Tifariti": (-10.60, 26.16, {"ESH"}),
    "Ausert": (-14.30, 22.55, {"ESH"}),
    "Srinagar": (74.80, 34.09, set()),
    "Jammu": (75.0, 32.9, set()),
    "Leh": (77.58, 34.15, set()),
    "Gilgit": (74.31, 35.92, set()),
    "Skardu": (75.62, 35.30, set()),
    "Muzaffarabad": (73.75, 34.36, set()),
    "Aksai Chin": (79.30, 35.20, set()),
    "Siachen": (77.10, 35.42, set()),
    "Shaksgam valley": (76.60, 36.05, set()),
    "Nicosia": (33.30, 35.05, {"CYP"}),
    "North of Cyprus": (33.60, 35.27, {"CYP"}),
    "Hargeisa": (44.06, 9.56, {"SOM"}),
    "Tiraspol": (29.55, 46.85, {"MDA"}),
    "Sukhumi": (41.30, 43.00, {"GEO"}),
    "Tskhinvali": (43.97, 42.23, {"GEO"}),
    "Ramallah": (35.20, 31.95, {"PSE"}),
    "Delhi": (77.2, 28.6, {"IND"}),
    "Lahore": (74.0, 31.4, {"PAK"}),
    "Urumqi": (87.6, 43.8, {"CHN"}),
    "Rabat": (-6.5, 33.9, {"MAR"}),
    "Tan-Tan": (-10.6, 28.4, {"MAR"}),
    "Nazareth": (35.2, 32.7, {"ISR"}),
    "Damascus": (36.5, 33.5, {"SYR"}),
    "Belgrade": (20.5, 44.6, {"SRB"}),
    "Rostov": (40.5, 47.2, {"RUS"}),
    "Danube delta": (29.3, 45.0, {"ROU"}),
    "Krakow": (19.94, 50.06, {"POL"}),
    "Thimphu": (89.64, 27.47, {"BTN"}),
    "Bhutan, north-west": (89.45, 27.75, {"BTN"}),
    "Chumbi valley": (88.95, 27.62, {"CHN"}),
}

# Too small for the coarse scale: judged from this zoom on.
FIRST_ZOOMS = {
    "Golan Heights": 2, "Ramallah": 2, "Nazareth": 2, "Kerch peninsula": 2, "Danube delta": 2, "Jammu": 2,
    "Muzaffarabad": 2, "Siachen": 2, "Shaksgam valley": 2, "North of Cyprus": 2, "Nicosia": 2, "Dzhankoi": 2,
    "Simferopol": 2, "Bhutan, north-west": 4, "Chumbi valley": 4,
}

# Where a border runs, and its class.
BORDERS = {
    "Kosovo and Serbia": (21.40, 42.86, "intl"),
    "Kosovo and Albania": (20.53, 42.21, "intl"),
    "Kosovo and North Macedonia": (21.45, 42.24, "intl"),
    "Ukraine and Russia, north of Luhansk": (39.77, 49.60, "intl"),
    "Golan, east": (35.87, 33.0, "disputed"),
    "Golan, west": (35.63, 33.1, "disputed"),
    "Western Sahara and Morocco": (-11.0, 27.667, "disputed"),
    "Line of Control": (74.6, 34.77, "disputed"),
    "Kashmir and Punjab": (73.6, 33.6, "disputed"),
    "Aksai Chin, west": (78.2, 34.6, "disputed"),
    "Gilgit and Xinjiang": (75.2, 36.95, "disputed"),
    "Cyprus, buffer zone": (33.1, 35.15, "disputed"),
    "Poland and Germany": (14.68, 51.85, "intl"),
}

# Where another border comes too near at a coarser scale.
FIRST_ZOOMS_OF_BORDERS = {"Golan, east": 4, "Golan, west": 4, "Gilgit and Xinjiang": 4}

# Where a border that some draw must not be.
NO_BORDERS = {
    "Perekop, between Crimea and Ukraine": (33.75, 46.1),
    "Donetsk and the rest of Ukraine": (37.4, 48.0),
    "Luhansk and the rest of Ukraine": (39.0, 48.75),
    "Berm of Western Sahara": (-11.6, 25.5),
    "Somaliland": (48.5, 9.5),
    "Transnistria": (29.1, 47.2),
}

MICROSTATES = ("Andorra la Vella", "Monaco", "San Marino", "Vatican City", "Vaduz")


@functools.cache
def open_pack():
    return Pack(FOLDER / "world.gresource")


class PackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pack = open_pack()

    def features(self, layer, zoom):
        for z, column, row in self.pack.paths():
            if z == zoom:
                yield from self.pack.tile(z, column, row).get(layer, [])


class PointsOfView(PackTest):
    def test_countries(self):
        for place, (longitude, latitude, expected) in PLACES.items():
            for zoom in range(FIRST_ZOOMS.get(place, 0), LAST_ZOOM + 1):
                with self.subTest(place=place, zoom=zoom):
                    self.assertTrue(self.pack.is_land(longitude, latitude, zoom))
                    self.assertEqual(self.pack.countries(longitude, latitude, zoom), expected)

    def test_borders(self):
        for place, (longitude, latitude, kind) in BORDERS.items():
            for zoom in range(FIRST_ZOOMS_OF_BORDERS.get(place, 3), LAST_ZOOM + 1):
                with self.subTest(place=place, zoom=zoom):
                    near = 10 if zoom == LAST_ZOOM else 6
                    self.assertEqual(self.pack.borders(longitude, latitude, zoom, near), {kind})

    def test_no_borders(self):
        for place, (longitude, latitude) in NO_BORDERS.items():
            for zoom in range(4, LAST_ZOOM + 1):
                with self.subTest(place=place, zoom=zoom):
                    self.assertEqual(self.pack.borders(longitude, latitude, zoom), set())

    def test_no_country_in_another(self):
        """The land under a country's name is its own: no border with a gap lets a neighbour's tint in."""
        for code, (longitude, latitude) in self.label_places().items():
            for zoom in range(2, LAST_ZOOM + 1):
                with self.subTest(country=code, zoom=zoom):
                    found = self.pack.countries(longitude, latitude, zoom)
                    self.assertTrue(not found or code in found, found)

    def label_places(self):
        places = {}
        for z, column, row in self.pack.paths():
            if z == LAST_ZOOM:
                for feature in self.pack.tile(z, column, row).get("country", []):
                    places[feature.properties["a3"]] = unproject((column, row), feature.parts[0][0], z)
        return places

    def test_codes(self):
        for zoom in ZOOMS:
            for feature in self.features("countrypoly", zoom):
                self.assertRegex(feature.properties["a3"], "^[A-Z]{3}$")
                self.assertNotIn(feature.properties["a3"], ("KOS", "SAH", "PSX", "SDS", "CYN", "SOL", "KAS"))


class Labels(PackTest):
    def named(self, layer, zoom=LAST_ZOOM):
        return {tuple(sorted(feature.properties.items())): feature.properties
                for feature in self.features(layer, zoom)}.values()

    def test_languages(self):
        for layer, least in (("country", 190), ("sea", 40)):
            labels = self.named(layer)
            self.assertGreaterEqual(len(labels), least)
            for properties in labels:
                for language in LANGUAGES:
                    with self.subTest(layer=layer, label=properties.get("name_en"), language=language):
                        self.assertTrue(properties.get(f"name_{language}", "").strip())

    def test_scripts(self):
        """Ukrainian is written in Cyrillic, all others in Latin letters."""
        for layer in ("country", "sea", "place"):
            for properties in self.named(layer):
                for language in LANGUAGES:
                    name = properties.get(f"name_{language}")
                    if name:
                        with self.subTest(layer=layer, name=name, language=language):
                            cyrillic = any("\u0400" <= letter <= "\u04ff" for letter in name)
                            self.assertEqual(cyrillic, language == "uk")

    def test_letters(self):
        """No letters of another alphabet or of yesterday: one apostrophe, Romanian commas, no transliteration in macrons."""
        for layer in ("country", "sea", "place"):
            for properties in self.named(layer):
                for key, name in properties.items():
                    if key.startswith("name"):
                        with self.subTest(layer=layer, name=name):
                            self.assertNotRegex(name, "['`ʼţŢḨḩẔẕ]")

    def test_large_cities_in_ukrainian(self):
        for properties in self.named("place"):
            if properties["r"] <= 2:
                with self.subTest(city=properties["name"]):
                    self.assertIn("name_uk", properties)

    def test_usual_names(self):
        expected = {
            703448: {"name": "Kyiv", "name_pl": "Kijów", "name_de": "Kyjiw", "name_uk": "Київ"},
            698740: {"name": "Odesa", "name_uk": "Одеса"},
            702550: {"name": "Lviv", "name_pl": "Lwów"},
            756135: {"name": "Warszawa", "name_en": "Warsaw", "name_fr": "Varsovie", "name_it": "Varsavia"},
            2867714: {"name": "Munich", "name_pl": "Monachium", "name_de": "München", "name_it": "Monaco di Baviera"},
            3093133: {"name": "Łódź"},
            1526273: {"name": "Astana"},
            3169070: {"name": "Rome", "name_pl": "Rzym", "name_de": "Rom", "name_uk": "Рим"},
            725993: {"name": "Veliko Tarnovo", "name_pl": "Wielkie Tyrnowo", "name_uk": "Велико-Тирново"},
            554234: {"name": "Kaliningrad", "name_pl": "Królewiec", "name_uk": "Калінінград"},
            665087: {"name": "Timișoara", "name_uk": "Тімішоара"},
            2082600: {"name": "Jayapura", "name_uk": "Джаяпура"},
            1269843: {"name": "Hyderabad", "name_pl": "Hajdarabad"},
            4014338: {"name": "Chihuahua"},
        }
        found = {properties.get("gid"): properties for properties in self.named("place")}
        for number, names in expected.items():
            with self.subTest(city=names["name"]):
                self.assertEqual({key: found[number].get(key) for key in names}, names)
        countries = {properties["a3"]: properties for properties in self.named("country")}
        self.assertEqual(countries["CHN"]["name_pl"], "Chiny")
        self.assertEqual(countries["CZE"]["name_en"], "Czechia")
        self.assertEqual(countries["MKD"]["name_en"], "North Macedonia")
        self.assertEqual(countries["SWZ"]["name_en"], "Eswatini")
        self.assertEqual(countries["TUR"]["name_en"], "Turkey")
        self.assertIn("XKX", countries)
        self.assertFalse({"CYN", "SOL"} & countries.keys())

    def test_no_old_names(self):
        old = {"Kiev", "Lvov", "Dnipropetrovsk", "Kirovohrad", "Nur-Sultan", "Lódz", "Rangoon", "Swaziland"}
        for properties in self.named("place"):
            self.assertNotIn(properties.get("name_en", properties["name"]), old)

    def test_order(self):
        """Of two places that do not both fit, the larger one or the capital is named."""
        order = {properties["name"]: properties["o"] for properties in self.named("place") if "o" in properties}
        self.assertEqual(len(self.named("place")), len([p for p in self.named("place") if "o" in p]))
        for first, second in (("Katowice", "Gliwice"), ("Amsterdam", "The Hague"), ("Minsk", "Homiel")):
            with self.subTest(first=first, second=second):
                self.assertLess(order[first], order[second])

    def test_microstates_come_late(self):
        for zoom in ZOOMS:
            for properties in self.named("place", zoom):
                if properties["name"] in MICROSTATES:
                    with self.subTest(city=properties["name"], zoom=zoom):
                        self.assertGreaterEqual(properties["mz"], LAST_ZOOM)
                        self.assertGreater(properties["r"], 8)


class Files(PackTest):
    def test_checksums(self):
        """The pack holds what the list of checksums says, so a rebuild can be told from it."""
        expected = dict(
            reversed(line.split("  ")) for line in (FOLDER / "world.sha256").read_text(encoding="ascii").splitlines())
        found = {f"{z}/{x}/{y}.pbf": self.pack.checksum(z, x, y) for z, x, y in self.pack.paths()}
        self.assertEqual(found, expected)

    def test_zooms(self):
        self.assertEqual({zoom for zoom, _, _ in self.pack.paths()}, set(ZOOMS))

    def test_size(self):
        self.assertLessEqual((FOLDER / "world.gresource").stat().st_size, 7_000_000)

    def test_layers(self):
        layers = {"admin1", "boundary", "coast", "country", "countrypoly", "lake", "land", "place", "river", "sea"}
        found = set()
        for zoom, column, row in self.pack.paths():
            found |= self.pack.tile(zoom, column, row).keys()
        self.assertEqual(found, layers)


if __name__ == "__main__":
    pc_tap.main()
