#!/usr/bin/env python3
"""Draws the pictures of the tests: make_fixtures.py FONT (a TTF/OTF/TTC with Chinese glyphs; Noto Sans CJK was used).

All text is invented. form.png is a small form with ruled cells, one value wrapped over two lines, and a date under a red
ring; certificate.png is a text in a frame. Needs pillow.
"""
import sys

from PIL import Image, ImageDraw, ImageFont

FONT = sys.argv[1]


def face(size):
    return ImageFont.truetype(FONT, size)


def line(name, text, size=40):
    font = face(size)
    left, top, right, bottom = font.getbbox(text)
    image = Image.new("RGB", (right - left + 24, bottom - top + 16), "white")
    ImageDraw.Draw(image).text((12 - left, 8 - top), text, fill=(20, 20, 20), font=font)
    image.save(name, optimize=True)


def form():
    image = Image.new("RGB", (1240, 1754), (252, 252, 250))
    pen = ImageDraw.Draw(image)
    ink = (25, 25, 25)
    pen.text((420, 110), "活动报名登记表", fill=ink, font=face(56))
    pen.text((130, 220), "推荐单位：示范协会", fill=ink, font=face(30))
    columns, rows = [120, 320, 620, 820, 1120], [280, 370, 460, 600, 1000]
    for y in rows:
        pen.line([(120, y), (1120, y)], fill=ink, width=3)
    for x in (120, 320, 1120):
        pen.line([(x, 280), (x, 1000)], fill=ink, width=3)
    for x in (620, 820):
        pen.line([(x, 280), (x, 460)], fill=ink, width=3)
    pen.ellipse([720, 700, 960, 940], outline=(222, 50, 45), width=9)
    pen.regular_polygon((840, 820, 45), 5, fill=(222, 50, 45))
    small = face(32)
    for x, y, text in ((150, 305, "姓名"), (350, 305, "甲某某"), (650, 305, "年龄"), (850, 305, "38"), (150, 395, "电话"),
                       (350, 395, "13800000000"), (650, 395, "邮编"), (850, 395, "610000"), (150, 510, "地址"),
                       (350, 475, "示范省示范市示范区示范街道一百二"), (350, 535, "十三号示范大学"), (150, 780, "单位意见"),
                       (360, 640, "同意推荐。"), (720, 870, "2021年11月5日")):
        pen.text((x, y), text, fill=ink, font=small)
    image.quantize(64).save("form.png", optimize=True)


def certificate():
    image = Image.new("RGB", (1400, 980), (250, 246, 235))
    pen = ImageDraw.Draw(image)
    for inset in (30, 50):
        pen.rectangle([inset, inset, 1400 - inset, 980 - inset], outline=(180, 150, 60), width=4)
    pen.text((480, 140), "荣 誉 证 书", fill=(205, 30, 30), font=face(90))
    for y, text in ((340, "甲某某同志："), (430, "被评为“示范先进个人”，特发此证。"), (720, "示范高校协会"), (790, "二〇一九年五月")):
        pen.text((180 if y < 600 else 900, y), text, fill=(25, 25, 25), font=face(44))
    image.quantize(64).save("certificate.png", optimize=True)


line("line-date.png", "2021年11月5日")
line("line-unit.png", "后勤管理与保障处")
form()
certificate()
