"""Reads forms as anybody would in an afternoon: RapidOCR, and each field by its label, in its line or right of it.

From standard input {"fields": [{"key", "labels": [...], "date": bool}], "pages": {dossier: [picture, ...]}}; to standard
output {dossier: {key: [value, score]}}. The page that bears the most labels is the form.
"""
import json
import re
import sys

from rapidocr import RapidOCR

DATE = re.compile(r"(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?")
engine = RapidOCR(params={"Global.log_level": "error"})


def lines_of(picture):
    said = engine(picture)
    if said.txts is None:
        return []
    lines = []
    for box, text, score in zip(said.boxes, said.txts, said.scores):
        xs, ys = [p[0] for p in box], [p[1] for p in box]
        lines.append({"text": text, "score": float(score), "x": min(xs), "r": max(xs), "y": min(ys), "b": max(ys)})
    return lines


def plain(text):
    return re.sub(r"[\s:：_＿（）()/、]", "", text)


def label_in(text, labels):
    """The rest of a line behind a label that it begins with; None where it begins with none."""
    for label in sorted(labels, key=len, reverse=True):
        if plain(text) == plain(label):
            return ""
        match = re.match(r"\s*".join(map(re.escape, label)) + r"\s*[:：]\s*(.+)", text)
        if match:
            return match.group(1)
    return None


def right_of(label, lines, labels):
    middle = (label["y"] + label["b"]) / 2
    beside = [line for line in lines if line["x"] >= label["r"] - 5 and line["y"] < middle < line["b"]]
    nearest = min(beside, key=lambda line: line["x"], default=None)
    return None if nearest is None or label_in(nearest["text"], labels) is not None else nearest


def date_in(lines):
    for line in sorted(lines, key=lambda line: -line["y"]):
        match = DATE.search(line["text"])
        if match:
            return ["%s-%02d-%02d" % (match[1], int(match[2]), int(match[3])), line["score"]]
    return None


def fields_of(lines, fields):
    every = [label for field in fields for label in field["labels"]]
    found = {}
    for field in fields:
        if field["date"]:
            value = date_in(lines)
        else:
            value = None
            for line in lines:
                rest = label_in(line["text"], field["labels"])
                if rest:
                    value = [rest, line["score"]]
                elif rest == "":
                    other = right_of(line, lines, every)
                    value = [other["text"], other["score"]] if other else None
                if value:
                    break
        if value:
            found[field["key"]] = value
    return found


order = json.load(sys.stdin)
result = {}
for dossier, pictures in order["pages"].items():
    forms = [fields_of(lines_of(picture), order["fields"]) for picture in pictures]
    result[dossier] = max(forms, key=len, default={})
json.dump(result, sys.stdout)
