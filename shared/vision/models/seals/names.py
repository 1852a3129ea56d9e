#!/usr/bin/env python3
"""Names that training seals say, a name a line: names.py INSTITUTIONS COUNT SEED FONT [FONT ...] > OUT

A quarter are real. In the others characters are replaced, most by ones that look alike, so often that what usually
stands in a place tells next to nothing: a reader must look at the strokes. Likeness is the correlation of the glyphs,
24 pixels high, little and much blurred, in the fonts given; no list of testkit is used. Needs numpy and pillow.
"""
import random
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

LONGEST = 20
LEVEL_1_ENDS = 0xD8
CHARACTERS = [c for c in (bytes([high, low]).decode("gb2312", "ignore")
                          for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF)) if c]
COMMON = [c for c in CHARACTERS if c.encode("gb2312")[0] < LEVEL_1_ENDS]
DEPARTMENTS = ("后勤管理处 后勤集团 后勤服务中心 后勤处 总务处 基建处 后勤保障部 饮食服务中心 后勤与产业处 国有资产管理处 保卫处 学生公寓管理中心 "
               "后勤产业集团 校园管理处 工会 党委办公室 人事处 教务处 校医院 财务处").split()
ENDS = ("有限公司 有限责任公司 管理委员会 教育局 协会 学会 中心 办公室 合同专用章 财务专用章 委员会 分公司 研究院 医院 中学 "
        "实验学校 服务部").split()

# What departments are called by their last word: each is as usual as another, so it must be read.
LAST_WORDS = "处 部 科 室 院 所 站 组 中心 集团 公司".split()


def glyph(character, font, blur):
    picture = Image.new("L", (48, 48))
    ImageDraw.Draw(picture).text((2, 0), character, 255, font=font)
    box = picture.getbbox() or (0, 0, 48, 48)
    small = picture.crop(box).resize((24, 24), Image.BILINEAR).filter(ImageFilter.GaussianBlur(blur))
    pixels = np.asarray(small, dtype=np.float32).ravel()
    pixels = pixels - pixels.mean()
    return pixels / (np.linalg.norm(pixels) + 1e-6)


def likeness(paths, blur):
    total = 0
    for path in paths:
        font = ImageFont.truetype(path, 44)
        glyphs = np.stack([glyph(character, font, blur) for character in CHARACTERS])
        total = total + glyphs @ glyphs.T / len(paths)
    np.fill_diagonal(total, -9)
    common = set(COMMON)
    total[:, [character not in common for character in CHARACTERS]] -= 0.15
    return total


def look_alikes(paths):
    """For each character twenty others, the likest first."""
    sharp, soft = likeness(paths, 0.8), likeness(paths, 2.5)
    return {character: [CHARACTERS[j]
                        for pair in zip(np.argsort(-sharp[i])[:10], np.argsort(-soft[i])[:10]) for j in pair]
            for i, character in enumerate(CHARACTERS)}


def main():
    known = set(CHARACTERS)
    lines = [line.split("\t")[0].strip() for line in open(sys.argv[1], encoding="utf-8")]
    institutions = [n for n in lines if 3 <= len(n) <= 18 and all(c in known for c in n)]
    used = sorted({c for n in institutions for c in n})
    alike = look_alikes(sys.argv[4:])
    dice = random.Random(int(sys.argv[3]))

    def other(character):
        kind = dice.random()
        if kind < 0.6 and character in alike:
            return alike[character][min(19, int(dice.expovariate(0.2)))]
        return dice.choice(used) if kind < 0.85 else dice.choice(COMMON if dice.random() < 0.8 else CHARACTERS)

    for _ in range(int(sys.argv[2])):
        name = dice.choice(institutions)
        if dice.random() < 0.35:
            name += dice.choice(DEPARTMENTS)
            last = next((word for word in LAST_WORDS if name.endswith(word)), "")
            if last and dice.random() < 0.4:
                name = name.removesuffix(last) + dice.choice(LAST_WORDS)
        elif dice.random() < 0.12:
            name += dice.choice(ENDS)
        kind = dice.random()
        if 0.25 <= kind < 0.9:
            share = 0.25 if kind < 0.6 else 0.55
            name = "".join(other(c) if dice.random() < share else c for c in name)
        elif kind >= 0.9:
            name = "".join(dice.choice(COMMON if dice.random() < 0.6 else used) for _ in range(dice.randint(4, 16)))
        name = name[:LONGEST]
        if dice.random() < 0.05 and len(name) > 6:
            at = dice.randrange(len(name))
            name = name[:at] + name[at + 1:]
        print(name)


if __name__ == "__main__":
    main()
