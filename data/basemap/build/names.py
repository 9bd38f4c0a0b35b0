# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of places, countries and seas in the languages of the map.

cities.tsv, countries.tsv and seas.tsv hold what people have read and approved; they come first. After them come the
names of CLDR, then those of GeoNames (which has no French) and of libgweather. Where no source has a name the map
falls back to the name that the place has in English or at home.
"""

import csv
import difflib
import gettext
import math
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from sources import CLDR, ZONES

LANGUAGES = ("pl", "en", "de", "fr", "uk", "es", "it", "hu")
FOLDER = Path(__file__).parent

# The form of a country's name that a map has room for, where CLDR has several.
SHORT_FORMS = {("PS", "short"), ("MM", "short"), ("HK", "short"), ("MO", "short")}

# Where GeoNames has English names that are transliterated letter by letter, with apostrophes, or with macrons: those of
# Natural Earth are the usual ones.
WITH_APOSTROPHES = {"ARM", "BLR", "ETH", "GEO", "KOR", "PRK", "RUS", "UKR"}
MACRONS = re.compile("[āēīōūĀĒĪŌŪḨḩẔẕţ]")
WITH_OWN_MACRONS = {"LTU", "LVA", "NZL", "ROU", "USA"}

# Where GeoNames has names that are history, German or classical: only those that sound like the place's own are taken.
FORMERLY_GERMAN = {"CZE", "EST", "HRV", "HUN", "LTU", "LVA", "ROU", "SRB", "SVK", "SVN"}
CLASSICAL = {"TUR"}

ROMANIAN_LETTERS = str.maketrans("şŞţŢ", "șȘțȚ")


def fold(text):
    """Small letters without marks, for comparing names."""
    text = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L").replace("ø", "o"))
    return re.sub("[^a-z0-9]", "", text.casefold())


def _is_alike(one, other):
    return difflib.SequenceMatcher(None, fold(one), fold(other)).ratio() > 0.75


def _read_table(name):
    """The rows of a table by their first column. Lines with a # are comments, an empty cell says nothing."""
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return {row[rows.fieldnames[0]]: {key: value for key, value in row.items() if value} for row in rows}


def _read_catalogue(domain, language):
    catalogue = gettext.translation(domain, "/usr/share/locale", [language], fallback=True)
    messages = getattr(catalogue, "_catalog", {})
    return {
        key.split("\x04")[-1]: value
        for key, value in messages.items()
        if isinstance(key, str) and key and isinstance(value, str) and value
    }


def _read_zones():
    """The time zones as {name of the city in the zone's id: (zone, longitude, latitude)}."""
    zones = {}
    for line in ZONES.read_text(encoding="ascii").splitlines():
        if line.startswith("#"):
            continue
        position, zone = line.split("\t")[1:3]
        degrees = []
        for part in re.findall(r"[+-]\d+", position):
            size = 3 if len(part) in (5, 7) else 4
            value = int(part[1:size]) + int(part[size:size + 2]) / 60
            degrees.append(-value if part[0] == "-" else value)
        zones[fold(zone.split("/")[-1])] = (zone, degrees[1], degrees[0])
    return zones


def _polish(language, text):
    """A name as a map writes it: without explanations, and with the apostrophe of the language."""
    text = re.sub(r"\s*[(\[/,].*", "", text).strip().replace("\u00ad", "")
    if not text or text[0].islower() and text[0] not in "’'ʻ":
        return None
    if language == "uk" and not re.search("[а-яіїєґ]", text.casefold()):
        return None
    if language != "uk" and re.search("[^\u0000-\u024f\u1e00-\u1eff\u2018\u2019ʻʼ]", text):
        return None
    if language == "uk":
        # The orthography of 2019 writes foreign names with Г; the sources are not of one mind.
        text = text.replace("ґ", "г").replace("Ґ", "Г")
    return text.replace("'", "’").replace("`", "’")


def _spell(language, text, country):
    """A name in the letters of today: Romanian ones with a comma, and one apostrophe for all."""
    text = text.replace("'", "’")
    if country in ("MDA", "ROU"):
        text = text.translate(ROMANIAN_LETTERS)
    return text.replace("ʼ", "’") if language == "uk" else text


class Gazetteer:
    """Knows every name that the packages have."""

    def __init__(self):
        self._geonames = {language: _read_catalogue("geonames", language) for language in LANGUAGES}
        self._weather = {language: _read_catalogue("libgweather-4.0-locations", language) for language in LANGUAGES}
        self._zones = _read_zones()
        self._cldr = {language: ElementTree.parse(CLDR / f"{language}.xml") for language in LANGUAGES}
        self._exemplars = {
            language: {
                zone.get("type"): zone.findtext("exemplarCity")
                for zone in tree.iter("zone")
                if zone.findtext("exemplarCity")
            }
            for language, tree in self._cldr.items()
        }
        self._territories = {language: self._read_territories(tree) for language, tree in self._cldr.items()}
        self._cities = _read_table("cities.tsv")
        self._countries = _read_table("countries.tsv")
        self._used = set()

    @staticmethod
    def _read_territories(tree):
        plain, short = {}, {}
        for territory in tree.iter("territory"):
            code, form = territory.get("type"), territory.get("alt")
            if form is None:
                plain[code] = territory.text
            elif (code, form) in SHORT_FORMS:
                short[code] = territory.text
        return plain | short

    def _find_zone(self, name, longitude, latitude):
        zone = self._zones.get(fold(name))
        if zone is None or math.dist(zone[1:], (longitude, latitude)) > 1:
            return None
        return zone[0]

    @staticmethod
    def _is_history(language, country):
        return country in CLASSICAL or language == "de" and country in FORMERLY_GERMAN

    @staticmethod
    def _is_unusual(english, name, country):
        return (
            not _is_alike(english, name)
            or english == f"{name} City"
            or (country in WITH_APOSTROPHES and "’" in english)
            or (country not in WITH_OWN_MACRONS and MACRONS.search(english) is not None)
        )

    def name_city(self, name, country, geonames_id, longitude, latitude):
        """The names of a city: "name" as it is called in English or at home, "name_xx" where a language differs."""
        key = f"{name}|{country}"
        approved = self._cities.get(key, {})
        if approved:
            self._used.add(key)
        english = _polish("en", self._geonames["en"].get(geonames_id, "")) or name
        base = name if self._is_unusual(english, name, country) else english
        if country == "POL":
            base = self._geonames["pl"].get(geonames_id, base)
        base = _spell(None, approved.get("name", base), country)
        names = {"name": base}
        zone = self._find_zone(name, longitude, latitude)
        for language in LANGUAGES:
            found = approved.get(language)
            if not found and language != "en":
                # German and other exonyms of Poland's cities are for people to choose, not for a database.
                local = country == "POL" and language != "uk"
                for source, term in () if local else (
                    (self._exemplars, zone),
                    (self._geonames, geonames_id),
                    (self._weather, name if language in ("fr", "uk") else None),
                ):
                    found = term and _polish(language, source[language].get(term, ""))
                    if found and term is not zone and language != "uk" and self._is_history(language, country):
                        found = found if _is_alike(found, base) else None
                    if found:
                        break
            found = found and _spell(language, found, country)
            if found and found != base:
                names[f"name_{language}"] = found
        return names

    def name_country(self, alpha2):
        """The names of a country, all of them."""
        approved = self._countries.get(alpha2, {})
        if approved:
            self._used.add(alpha2)
        names = {}
        for language in LANGUAGES:
            usual = self._territories[language][alpha2].replace("'", "’").replace(" & ", " and ")
            names[f"name_{language}"] = _spell(language, approved.get(language, usual), alpha2)
        return names

    def check(self):
        """Fails if a table names what the map does not have."""
        unused = sorted((self._cities.keys() | self._countries.keys()) - self._used)
        if unused:
            raise ValueError(f"not on the map: {', '.join(unused)}")


def read_seas():
    """Yields the seas as (longitude, latitude, first zoom, whether it is an ocean, names)."""
    with open(FOLDER / "seas.tsv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"):
            names = {f"name_{language}": row[language] for language in LANGUAGES}
            if not all(names.values()):
                raise ValueError(f"a name is missing: {row}")
            yield float(row["longitude"]), float(row["latitude"]), int(row["zoom"]), bool(row["ocean"]), names
