#!/usr/bin/env python3
"""Makes the int8 weights of a trained recogniser: quantize.py TRAINED.onnx STRIPS OUT.onnx

As ../make_models.py does for the published ones, but calibrated on 320 strips, half of them worn anew.
"""
import os
import random
import sys

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))

import make_models
import train

STRIPS = 320


def main():
    trained, files, out = sys.argv[1:4]
    characters = open(train.CHARACTERS, encoding="utf-8", newline="\n").read().split("\n")
    classes = {character: place for place, character in enumerate(characters)}
    dice, wear, tensors = random.Random(5), train.Wear(5), []
    for strip in dice.sample(train.strips(files, classes), STRIPS):
        picture = wear.worn(strip.pixels()) if dice.random() < 0.5 else strip.pixels()
        width = max(96, -(-strip.width // 16) * 16)
        x = np.zeros((1, 3, train.HEIGHT, width), np.float32)
        x[:, :, :, :strip.width] = train.tensor([picture], strip.width).numpy()
        tensors.append(x)
    make_models.quantize(trained, out, tensors, "u8s8", True)
    make_models.fuse_gelu(out)
    print(out, os.path.getsize(out))


if __name__ == "__main__":
    main()
