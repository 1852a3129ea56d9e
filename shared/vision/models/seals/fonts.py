#!/usr/bin/env python3
"""Makes TrueType files that training seals are cut with, warped ones among them: fonts.py SOURCES OUT

SOURCES holds, as published: FandolSong-Regular.otf, FandolSong-Bold.otf, FandolHei-Regular.otf, FandolHei-Bold.otf,
FandolKai-Regular.otf, FandolFang-Regular.otf (CTAN), HanaMinA.ttf, TW-Sung-98_1.ttf, TW-Kai-98_1.ttf, wqy-zenhei.ttc,
wqy-microhei.ttc (Debian), and, each a folder of the woff2 pieces of one npm package, those of WEB (@fontsource/...) and dyh
(@chinese-fonts/dyh). None is a font of testkit's seals. Japanese faces lack the simplified characters; these are filled
from a Fandol face. Needs fonttools and brotli.
"""
import glob
import math
import os
import sys
from multiprocessing import Pool

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

CHARACTERS = [c for c in (bytes([high, low]).decode("gb2312", "ignore")
                          for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF)) if c] + list("0123456789（）()")
# In thousandths of an em.
WARPS = {
    "condensed": lambda x, y: (x * 0.82 + 90, y),
    "slanted": lambda x, y: (x + 0.12 * y - 40, y),
    "wavy": lambda x, y: (x + 14 * math.sin(y / 130), y + 14 * math.sin(x / 150)),
    "wavier": lambda x, y: (x + 18 * math.sin(y / 210 + 1), y + 10 * math.sin(x / 90)),
    "squat": lambda x, y: (x, y * 0.85 + 40),
}
PLAIN = ["FandolSong-Regular.otf", "FandolSong-Bold.otf", "FandolHei-Regular.otf", "FandolHei-Bold.otf",
         "FandolKai-Regular.otf", "FandolFang-Regular.otf", "HanaMinA.ttf", "TW-Sung-98_1.ttf", "TW-Kai-98_1.ttf",
         "wqy-zenhei.ttc", "wqy-microhei.ttc", "dyh"]
WEB = ["zcool-kuaile", "zcool-qingke-huangyou", "wdxl-lubrifont-sc", "cactus-classical-serif", "chocolate-classical-sans",
       "lxgw-marker-gothic"]
JAPANESE = {"zen-antique": "FandolSong-Bold.otf", "zen-old-mincho": "FandolSong-Regular.otf",
            "shippori-mincho": "FandolSong-Regular.otf", "hina-mincho": "FandolFang-Regular.otf",
            "kaisei-opti": "FandolSong-Bold.otf", "kaisei-tokumin": "FandolSong-Bold.otf",
            "yuji-syuku": "FandolKai-Regular.otf", "dela-gothic-one": "FandolHei-Bold.otf",
            "potta-one": "FandolKai-Regular.otf", "rocknroll-one": "FandolHei-Regular.otf"}
WARPED = [("FandolSong-Regular.otf", "condensed"), ("FandolSong-Bold.otf", "wavy"), ("HanaMinA.ttf", "slanted"),
          ("TW-Sung-98_1.ttf", "condensed"), ("FandolSong-Regular.otf", "squat"),
          ("FandolFang-Regular.otf", "wavier"), ("FandolSong-Bold.otf", "condensed")]


def pieces(path):
    if os.path.isdir(path):
        return [TTFont(piece) for piece in sorted(glob.glob(path + "/*.woff2"))]
    return [TTCollection(path).fonts[0]] if path.endswith(".ttc") else [TTFont(path)]


class Warped:
    """A pen that moves every point before it hands it on."""

    def __init__(self, pen, warp, scale):
        self.pen, self.warp, self.scale = pen, warp, scale

    def _moved(self, points):
        return [None if p is None else self.warp(p[0] * self.scale, p[1] * self.scale) for p in points]

    def moveTo(self, point):
        self.pen.moveTo(*self._moved([point]))

    def lineTo(self, point):
        self.pen.lineTo(*self._moved([point]))

    def curveTo(self, *points):
        self.pen.curveTo(*self._moved(points))

    def qCurveTo(self, *points):
        self.pen.qCurveTo(*self._moved(points))

    def closePath(self):
        self.pen.closePath()

    def endPath(self):
        self.pen.endPath()


def make(sources, warped, out):
    warp = WARPS[warped] if warped else lambda x, y: (x, y)
    order, characters = [".notdef"], {}
    glyphs, advances = {".notdef": TTGlyphPen(None).glyph()}, {".notdef": 1000}
    for font in [piece for source in sources for piece in pieces(source)]:
        known, outlines, scale = font.getBestCmap(), font.getGlyphSet(), 1000 / font["head"].unitsPerEm
        for character in CHARACTERS:
            code = ord(character)
            if code not in known or code in characters:
                continue
            drawn = DecomposingRecordingPen(outlines)
            outlines[known[code]].draw(drawn)
            pen, name = TTGlyphPen(None), f"u{code:04X}"
            drawn.replay(Warped(Cu2QuPen(pen, 0.8, reverse_direction="glyf" not in font), warp, scale))
            order.append(name)
            characters[code], glyphs[name] = name, pen.glyph()
            advances[name] = round(outlines[known[code]].width * scale)
    made = FontBuilder(1000, isTTF=True)
    made.setupGlyphOrder(order)
    made.setupCharacterMap(characters)
    made.setupGlyf(glyphs)
    table = made.font["glyf"]
    made.setupHorizontalMetrics({name: (wide, getattr(table[name], "xMin", 0)) for name, wide in advances.items()})
    made.setupHorizontalHeader(ascent=880, descent=-120)
    made.setupNameTable({"familyName": os.path.basename(out), "styleName": "Regular"})
    made.setupOS2()
    made.setupPost()
    made.save(out)
    print(out, len(characters), flush=True)


def main():
    sources, out = sys.argv[1], sys.argv[2]
    os.makedirs(out, exist_ok=True)
    wanted = [([name], None) for name in PLAIN + WEB] + [([name], warp) for name, warp in WARPED]
    wanted += [([name, filled], None) for name, filled in JAPANESE.items()]
    with Pool() as pool:
        pool.starmap(make, [([f"{sources}/{name}" for name in names], warp,
                             f"{out}/{names[0].split('.')[0]}{'-' + warp if warp else ''}.ttf")
                            for names, warp in wanted], chunksize=1)


if __name__ == "__main__":
    main()
