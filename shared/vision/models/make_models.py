#!/usr/bin/env python3
"""Makes the int8 weights of this folder's README from the published fp32 weights.

    make_models.py SOURCE OUT FONT [FONT ...]

SOURCE holds PP-OCRv6_det_small.onnx and PP-OCRv6_rec_small.onnx (wheel rapidocr 3.10.0). The calibration lines and
pages are drawn here with the given fonts (TTF/OTF/TTC with Chinese glyphs) from random text: no document was used.
Needs onnx, onnxruntime, numpy, opencv-python-headless, pillow.
"""
import os
import random
import sys

import cv2
import numpy as np
import onnx
from onnx import version_converter
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process
from PIL import Image, ImageDraw, ImageFont

SEED = 20211210
LINES = 320
PAGES = 24
# Shipped: int8, whose weights use seven bits (reduce_range). The others are the losers of the trial in docs/adr/0002.
VARIANTS = (("int8", "u8s8", True), ("int8-8bit", "u8s8", False), ("uint8", "u8u8", False))
WORDS = ("姓名 性别 民族 年龄 政治面貌 联系电话 单位名称 职务 职称 通讯地址 邮编 邮箱 推荐单位 盖章 年 月 日 大学 学院 后勤 管理处 "
         "服务中心 集团 有限公司 教育局 委员会 协会 荣誉证书 先进个人 优秀员工 特发此证 以资鼓励 同意推荐 情况属实 省 市 区 路 号").split()


def common_characters():
    """The 3,755 characters of GB 2312 level 1."""
    return [bytes([high, low]).decode("gb2312", "ignore") for high in range(0xB0, 0xD8) for low in range(0xA1, 0xFF)]


def text(draw, characters):
    kind = draw.random()
    if kind < 0.2:
        return "".join(draw.choice("0123456789") for _ in range(draw.randint(2, 18)))
    if kind < 0.35:
        return "".join(draw.choice("abcdefghijklmnopqrstuvwxyz0123456789._-") for _ in range(draw.randint(4, 12))) + \
            draw.choice(["@example.com", "@mail.test.cn"])
    if kind < 0.45:
        return f"{draw.randint(1990, 2030)}年{draw.randint(1, 12)}月{draw.randint(1, 31)}日"
    parts = []
    for _ in range(draw.randint(1, 8)):
        parts.append(draw.choice(WORDS) if draw.random() < 0.5 else
                     "".join(c for c in draw.choices(characters, k=draw.randint(1, 4))))
    return "".join(parts)


def font(draw, fonts, size):
    return ImageFont.truetype(draw.choice(fonts), size)


def worn(draw, noise, picture):
    """What cameras, scanners and mail programs do to a picture."""
    if draw.random() < 0.6:
        picture = cv2.GaussianBlur(picture, (0, 0), draw.uniform(0.3, 1.6))
    if draw.random() < 0.5:
        grain = noise.normal(0, draw.uniform(2, 14), picture.shape)
        picture = np.clip(picture + grain, 0, 255).astype(np.uint8)
    if draw.random() < 0.4:
        shade = np.linspace(draw.uniform(0.5, 1), draw.uniform(0.6, 1.1), picture.shape[1])[None, :, None]
        picture = np.clip(picture * shade, 0, 255).astype(np.uint8)
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, draw.randint(35, 95)])
    return cv2.imdecode(data, cv2.IMREAD_COLOR)


def line(draw, noise, fonts, characters):
    size = draw.randint(18, 60)
    face = font(draw, fonts, size)
    words = text(draw, characters)
    left, top, right, bottom = face.getbbox(words)
    paper = tuple(draw.randint(205, 255) for _ in range(3))
    ink = draw.choice([(20, 20, 20), (40, 40, 90), (200, 40, 40), (90, 90, 90)])
    image = Image.new("RGB", (right - left + size, bottom - top + draw.randint(4, size // 2 + 4)), paper)
    pen = ImageDraw.Draw(image)
    pen.text((size // 2 - left, 2 - top), words, fill=ink, font=face)
    if draw.random() < 0.2:
        pen.line([(0, image.height - 2), (image.width, image.height - 3)], fill=(30, 30, 30), width=2)
    if draw.random() < 0.2:
        pen.ellipse([draw.randint(-80, 80), -60, draw.randint(120, 400), 140], outline=(220, 60, 60), width=4)
    return worn(draw, noise, np.array(image)[:, :, ::-1])


def page(draw, noise, fonts, characters):
    width, height = draw.choice([(1240, 1754), (1654, 2339), (1754, 1240)])
    image = Image.new("RGB", (width, height), tuple(draw.randint(215, 255) for _ in range(3)))
    pen = ImageDraw.Draw(image)
    y = draw.randint(60, 160)
    while y < height - 120:
        size = draw.randint(20, 46)
        face = font(draw, fonts, size)
        x = draw.randint(80, 160)
        while x < width - 300:
            words = text(draw, characters)
            pen.text((x, y), words, fill=draw.choice([(20, 20, 20), (40, 40, 90), (190, 40, 40)]), font=face)
            x = int(pen.textbbox((x, y), words, font=face)[2]) + draw.randint(30, 200)
        y += size + draw.randint(10, 60)
        if draw.random() < 0.6:
            pen.line([(70, y - 6), (width - 70, y - 6)], fill=(20, 20, 20), width=2)
    centre = (draw.randint(200, width - 200), draw.randint(200, height - 200))
    pen.ellipse([centre[0] - 160, centre[1] - 160, centre[0] + 160, centre[1] + 160], outline=(210, 50, 50), width=8)
    return worn(draw, noise, np.array(image)[:, :, ::-1])


def line_tensor(picture):
    height, width = picture.shape[:2]
    wide = max(96, min(960, -(-round(width * 48 / height) // 16) * 16))
    return (cv2.resize(picture, (wide, 48)) / 127.5 - 1).astype(np.float32).transpose(2, 0, 1)[None]


def page_tensor(picture):
    height, width = picture.shape[:2]
    scale = 736 / max(height, width)
    small = cv2.resize(picture, (round(width * scale / 32) * 32, round(height * scale / 32) * 32),
                       interpolation=cv2.INTER_AREA)
    mean, deviation = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
    return ((small / 255.0 - mean) / deviation).astype(np.float32).transpose(2, 0, 1)[None]


class Samples(CalibrationDataReader):
    def __init__(self, name, tensors):
        self.feeds = iter([{name: tensor} for tensor in tensors])

    def get_next(self):
        return next(self.feeds, None)


def quantize(source, target, tensors, activation, reduce_range):
    plain = onnx.load(source)
    prepared = target + ".prepared"
    onnx.save(version_converter.convert_version(plain, 17), prepared)
    quant_pre_process(prepared, prepared, skip_symbolic_shape=True)
    weights = QuantType.QUInt8 if activation == "u8u8" else QuantType.QInt8
    quantize_static(prepared, target, Samples(onnx.load(prepared).graph.input[0].name, tensors),
                    quant_format=QuantFormat.QDQ, per_channel=activation != "u8u8", reduce_range=reduce_range,
                    activation_type=QuantType.QUInt8, weight_type=weights,
                    op_types_to_quantize=["Conv", "MatMul", "Gemm"], calibrate_method=CalibrationMethod.MinMax)
    os.remove(prepared)
    made = onnx.load(target)
    known = {entry.key for entry in made.metadata_props}
    made.metadata_props.extend(entry for entry in plain.metadata_props if entry.key not in known)
    onnx.save(made, target)


def fuse_gelu(path):
    """Makes x * 0.5 * (1 + erf(x / sqrt 2)) one node: ORT does not, once quantisation stands around it."""
    model = onnx.load(path)
    graph = model.graph
    readers, makers = {}, {made: node for node in graph.node for made in node.output}
    for node in graph.node:
        for name in node.input:
            readers.setdefault(name, []).append(node)
    gone, fused = [], {}
    for erf in [node for node in graph.node if node.op_type == "Erf"]:
        divide = makers[erf.input[0]]
        add = readers[erf.output[0]][0]
        product = readers[add.output[0]][0]
        last = readers[product.output[0]][0]
        assert [node.op_type for node in (divide, add, product, last)] == ["Div", "Add", "Mul", "Mul"], erf.name
        assert divide.input[0] in [*product.input, *last.input], erf.name
        gone += [divide, erf, add, product]
        fused[last.name] = onnx.helper.make_node(
            "Gelu", [divide.input[0]], last.output, name=f"Gelu.{erf.name}", domain="com.microsoft")
    names = {node.name for node in gone}
    nodes = [fused.get(node.name, node) for node in graph.node if node.name not in names]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(model, path)


def characters_of(source, target):
    """The dictionary as a file: ORT's Java binding hands metadata over as modified UTF-8 and loses 542 line ends."""
    model = onnx.load(source)
    lines = next(entry.value for entry in model.metadata_props if entry.key == "character")
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write(lines + "\n")


def main():
    source, out, fonts = sys.argv[1], sys.argv[2], sys.argv[3:]
    characters_of(f"{source}/PP-OCRv6_rec_small.onnx", f"{out}/pp-ocrv6-characters.txt")
    draw, noise, characters = random.Random(SEED), np.random.default_rng(SEED), common_characters()
    lines = [line_tensor(line(draw, noise, fonts, characters)) for _ in range(LINES)]
    pages = [page_tensor(page(draw, noise, fonts, characters)) for _ in range(PAGES)]
    for part, tensors in (("rec", lines), ("det", pages)):
        for name, activation, reduce_range in VARIANTS:
            target = f"{out}/pp-ocrv6-small-{part}-{name}.onnx"
            quantize(f"{source}/PP-OCRv6_{part}_small.onnx", target, tensors, activation, reduce_range)
            if part == "rec":
                fuse_gelu(target)
            print(target, os.path.getsize(target))


if __name__ == "__main__":
    main()
