"""Reads the recorded papers as their readers will: strict HTML, iCalendar, JSON with a schema."""

import datetime
import json
import pathlib
import sys

import html5lib
import icalendar
import jsonschema

golden, schema = map(pathlib.Path, sys.argv[1:3])
faults = []


def check(file, condition, what):
    if not condition:
        faults.append(f"{file}: {what}")


def easter(year):
    """Easter Sunday by the Meeus/Jones/Butcher rule, written apart from the program's own."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + l - 7 * ((a + 11 * h + 22 * l) // 451) + 114, 31)
    return datetime.date(year, month, day + 1)


def is_workday(day):
    moving = {easter(day.year) + datetime.timedelta(days=n) for n in (-3, -2, 0, 1, 39, 49, 50)}
    fixed = {(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)}
    return day.weekday() < 5 and day not in moving and (day.month, day.day) not in fixed


pages = sorted(golden.rglob("*.html"))
for file in pages:
    text = file.read_text(encoding="utf-8")
    html5lib.HTMLParser(strict=True).parse(text)
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    check(file, tree.get("lang") == file.parent.name, "lang is not the language")
    check(file, not list(tree.iter("script")), "holds a script")
    check(file, len(list(tree.iter("h1"))) == 1, "has not one h1")
    check(file, all(th.get("scope") for th in tree.iter("th")), "a th has no scope")

calendars = sorted(golden.rglob("*.ics"))
for file in calendars:
    raw = file.read_bytes()
    check(file, all(len(row) <= 75 for row in raw.split(b"\r\n")), "a line is longer than 75 bytes")
    calendar = icalendar.Calendar.from_ical(raw)
    events = calendar.walk("VEVENT")
    check(file, events, "has no event")
    check(file, len({str(event["UID"]) for event in events}) == len(events), "a UID is used twice")
    for event in events:
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        check(file, end - start == datetime.timedelta(days=1), "an event is not one day")
        check(file, is_workday(start), f"{start} is a day off")
        check(file, "DTSTAMP" in event and "SUMMARY" in event, "an event lacks a stamp or a title")

validator = jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
validator.check_schema(validator.schema)
files = sorted(golden.rglob("*.json"))
for file in files:
    for fault in validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))):
        faults.append(f"{file}: {fault.json_path}: {fault.message}")

print("\n".join(faults) or "The papers are sound:", end="\n" if faults else " ")
print(f"{len(pages)} pages, {len(calendars)} calendars, {len(files)} JSON files.")
sys.exit(1 if faults or not (pages and calendars and files) else 0)
