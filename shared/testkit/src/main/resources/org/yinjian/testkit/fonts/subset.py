"""Makes the font subsets beside it from their upstream files.

    python3 -m venv v && v/bin/pip install fonttools==4.68.0 brotli
    v/bin/python subset.py SOURCE_FOLDER

SOURCE_FOLDER holds the upstream files named in FONTS. Characters kept: ASCII, the first level of GB 2312 (3,755), punctuation
and numerals, and every character of the lists in ../sample; of the fonts marked USED only ASCII and what stands in those
lists and in the module's sources (run it again when a list or a form says more; another face stands in until then). Outlines are TrueType in the result, because only those can be
embedded as a subset in a PDF by PDFBox. The result has names of its own, as the licences' reserved font names ask for.
"""
import glob
import hashlib
import os
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

HERE = os.path.dirname(os.path.abspath(__file__))
# result, upstream file, number in a collection, name
FONTS = [
    ("song.ttf", "NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "Yinjian Song"),
    ("hei.ttf", "NotoSansCJK-Bold.ttc", "Noto Sans CJK SC", "Yinjian Hei"),
    ("kai.ttf", "LXGWWenKai-Regular.ttf", None, "Yinjian Kai"),
    ("hand.ttf", "long-cang-chinese-simplified-400-normal.woff2", None, "Yinjian Hand"),
    ("sans.ttf", "noto-sans-sc-chinese-simplified-400-normal.woff2", None, "Yinjian Sans"),
    ("xiaowei.ttf", "zcool-xiaowei-chinese-simplified-400-normal.woff2", None, "Yinjian Xiao"),
    ("brush.ttf", "ma-shan-zheng-chinese-simplified-400-normal.woff2", None, "Yinjian Brush"),
    ("running.ttf", "zhi-mang-xing-chinese-simplified-400-normal.woff2", None, "Yinjian Running"),
    ("figures.ttf", "patrick-hand-latin-400-normal.woff2", None, "Yinjian Figures"),
    ("seal-ming.ttf", "uming.ttc", "AR PL UMing CN", "Yinjian Seal Ming"),
    ("seal-kai.ttf", "ukai.ttc", "AR PL UKai CN", "Yinjian Seal Kai"),
    ("seal-xiao.ttf", "zcool-xiaowei-chinese-simplified-400-normal.woff2", None, "Yinjian Seal Xiao"),
]
# what is cut into the seals of sets of imprints
SEALS = {"seal-ming.ttf", "seal-kai.ttf", "seal-xiao.ttf"}
USED = {"figures.ttf", "xiaowei.ttf", "brush.ttf", "running.ttf"}


def characters():
    kept = {chr(c) for c in range(0x20, 0x7F)}
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            try:
                kept.add(bytes((high, low)).decode("gb2312"))
            except UnicodeDecodeError:
                pass
    kept |= set("　、。〈〉《》「」『』【】〔〕〇·—―‘’“”…※×÷°℃№☆★○●◎□■→！（），．／：；？－＿～￥％＋＝０１２３４５６７８９")
    for name in glob.glob(os.path.join(HERE, "..", "sample", "*.txt")) + glob.glob(os.path.join(HERE, "..", "sample", "*.tsv")):
        kept |= set(open(name, encoding="utf-8").read())
    return {c for c in kept if c.isprintable() or c == "\u3000"}


def used():
    """What the samples say."""
    sources = os.path.join(HERE, "..", "..", "..", "..", "..", "java", "**", "*.java")
    lists = os.path.join(HERE, "..", "sample", "*.t*")
    text = "".join(open(name, encoding="utf-8").read() for name in glob.glob(sources, recursive=True) + glob.glob(lists))
    return {c for c in text if c.isprintable() or c == "\u3000"} | {chr(c) for c in range(0x20, 0x7F)}


def cut():
    """What the seals of sets of imprints say: their lists, and the institutions that the product knows."""
    lists = glob.glob(os.path.join(HERE, "..", "imprint", "*.txt")) + [os.path.join(HERE, "..", "sample", "words.txt")]
    lexicon = ("..",) * 7 + ("..", "adapters", "src", "main", "resources", "org", "yinjian", "lexicon", "institutions.txt")
    text = "".join(open(name, encoding="utf-8").read() for name in lists + [os.path.join(HERE, *lexicon)])
    return {c for c in text if c.isprintable()} | {chr(c) for c in range(0x20, 0x7F)}


def open_face(path, family):
    if not path.endswith(".ttc"):
        return TTFont(path)
    number = 0
    while True:
        font = TTFont(path, fontNumber=number, lazy=True)
        if font["name"].getDebugName(1).startswith(family):
            return font
        number += 1


def to_truetype(font):
    """Cubic outlines to quadratic ones, within a thousandth of an em."""
    order = font.getGlyphOrder()
    glyphs = font.getGlyphSet()
    table = newTable("glyf")
    table.glyphOrder = order
    table.glyphs = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, font["head"].unitsPerEm / 1000.0, reverse_direction=True))
        table.glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = table
    head = font["hmtx"]
    for name in order:
        glyph = table.glyphs[name]
        glyph.recalcBounds(table)
        head[name] = (head[name][0], getattr(glyph, "xMin", 0))
    old = font["maxp"]
    maxp = newTable("maxp")
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = len(order)
    for field in ("maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements"
                  " maxSizeOfInstructions maxComponentElements maxPoints maxContours maxCompositePoints"
                  " maxCompositeContours maxComponentDepth").split():
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    del old
    font["maxp"] = maxp
    post = font["post"]
    post.formatType = 2.0
    post.extraNames = []
    post.mapping = {}
    for tag in ("CFF ", "VORG"):
        if tag in font:
            del font[tag]
    font.sfntVersion = "\x00\x01\x00\x00"


def licensed(path):
    """The licence of an upstream file: its name and where it is read."""
    if os.path.basename(path) in ("uming.ttc", "ukai.ttc"):
        return "Arphic Public License", "ARPHICPL.TXT beside this file"
    return "SIL Open Font License 1.1", "https://openfontlicense.org"


def rename(font, family, path):
    note = "Subset of " + os.path.basename(path) + ", under the " + licensed(path)[0] + "; see README.md"
    licence = font["name"].getDebugName(0) or ""
    table = newTable("name")
    table.names = []
    font["name"] = table
    texts = {0: licence, 1: family, 2: "Regular", 3: family + " subset", 4: family, 6: family.replace(" ", ""), 10: note,
             13: licensed(path)[0].replace(" 1.1", ", Version 1.1"), 14: licensed(path)[1]}
    for key, text in texts.items():
        table.setName(text, key, 3, 1, 0x409)


def make(result, source, family, name):
    kept = cut() if result in SEALS else used() if result in USED else characters()
    font = open_face(source, family)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = True
    options.name_IDs = ["*"]
    options.drop_tables += ["vhea", "vmtx", "GSUB", "GPOS", "GDEF", "BASE", "DSIG", "meta", "VORG"]
    chosen = subset.Subsetter(options)
    chosen.populate(unicodes=[ord(c) for c in kept])
    chosen.subset(font)
    if "CFF " in font:
        to_truetype(font)
    rename(font, name, source)
    font["head"].modified = font["head"].created = 3755376000
    font.recalcTimestamp = False
    font.flavor = None
    font.save(os.path.join(HERE, result))


def main():
    for result, source, family, name in FONTS:
        if not os.path.exists(os.path.join(sys.argv[1], source)):
            print(f"{result} stays as it is: no {source}")
            continue
        path = os.path.join(sys.argv[1], source)
        make(result, path, family, name)
        data = open(os.path.join(HERE, result), "rb").read()
        upstream = open(path, "rb").read()
        have = set(map(chr, TTFont(os.path.join(HERE, result)).getBestCmap()))
        lacking = "".join(sorted(characters() - have))
        print(f"| `{result}` | {len(data):,} | `{hashlib.sha256(data).hexdigest()}` | {source} | `{hashlib.sha256(upstream).hexdigest()}` | lacks {len(lacking)}: {lacking[:40]}")


if __name__ == "__main__":
    main()
