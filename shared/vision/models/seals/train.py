#!/usr/bin/env python3
"""Trains the recogniser on the strips of drawn seals: train.py START.onnx STRIPS[,STRIPS] HELD_OUT MINUTES RATE OUT.onnx

STRIPS and HELD_OUT are files of org.yinjian.evaluation.seals.SealStrips; one named twice counts double. CTC loss, AdamW,
the mean of the weights of the last thousand steps is what is kept. Eight strips of like width make a step; each is worn
anew. Needs torch, onnx, numpy, opencv-python-headless.
"""
import math
import os
import random
import struct
import sys
import time

import cv2
import numpy as np
import torch
import torch.nn.functional as F

from graph import Graph

HERE = os.path.dirname(os.path.abspath(__file__))
CHARACTERS = os.path.join(HERE, "../../src/main/resources/org/yinjian/vision/models/pp-ocrv6-characters.txt")
HEIGHT, BATCH, PAPER = 48, 8, 250
# Of the characters' layer, which all classes share, most is kept as it was: seals show a third of the classes.
HEAD, HEAD_RATE = ("linear_8.w_0", "linear_8.b_0"), 0.2
TOLD_EVERY = 240
# Elsewhere 16 bits take longer than 32, and compiling thirteen graphs longer than it saves in an hour.
FAST = torch.cpu._is_avx512_bf16_supported()


class Strip:
    def __init__(self, data, at, width, channels, label):
        self.data, self.at, self.width, self.channels, self.label = data, at, width, channels, label

    def pixels(self):
        size = HEIGHT * self.width * self.channels
        picture = np.array(self.data[self.at:self.at + size]).reshape(HEIGHT, self.width, self.channels)
        return np.repeat(picture, 3, 2) if self.channels == 1 else picture


def strips(path, classes):
    data, at, found = np.memmap(path, np.uint8, "r"), 0, []
    while at + 12 <= len(data):
        width, length, channels = struct.unpack(">iii", bytes(data[at:at + 12]))
        label = bytes(data[at + 12:at + 12 + length]).decode()
        at += 12 + length
        if width >= 60 and all(character in classes for character in label):
            found.append(Strip(data, at, width, channels, label))
        at += HEIGHT * width * channels
    return found


class Wear:
    """What may yet happen to a strip's ink, pixels and storage."""

    def __init__(self, seed):
        self.dice, self.noise = random.Random(seed), np.random.default_rng(seed)

    def worn(self, picture):
        steps = ((0.3, self.thickened), (0.4, self.moved), (0.3, self.bent), (0.3, self.patched), (0.2, self.dotted), (0.3, self.paled),
                 (0.25, self.shrunk), (0.3, self.blurred), (0.15, self.sharpened), (0.3, self.grained), (0.1, self.ruled), (0.25, self.stored),
                 (0.05, lambda p: p[:, :, ::-1]))
        for chance, step in steps:
            if self.dice.random() < chance:
                picture = np.clip(step(picture), 0, 255).astype(np.uint8)
        return np.ascontiguousarray(picture)

    def thickened(self, picture):
        change = cv2.dilate if self.dice.random() < 0.5 else cv2.erode
        block = np.ones((self.dice.choice([1, 2]), self.dice.choice([1, 2])), np.uint8)
        cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
        return change(picture, block if self.dice.random() < 0.5 else cross)

    def moved(self, picture):
        height, width = picture.shape[:2]
        lean, tall, down = self.dice.uniform(-0.06, 0.06), self.dice.uniform(0.86, 1.12), self.dice.uniform(-4, 4)
        map_ = np.float32([[1, self.dice.uniform(-0.2, 0.2), 0],
                           [lean * height / width, tall, down + height / 2 * (1 - tall)]])
        return cv2.warpAffine(picture, map_, (width, height), borderMode=cv2.BORDER_REPLICATE)

    def bent(self, picture):
        """Each stroke a little elsewhere, as in another hand's cut."""
        height, width = picture.shape[:2]
        strength, shape = self.dice.uniform(0.5, 2), (self.dice.randint(4, 7), max(4, width // self.dice.randint(8, 20)))
        across, down = (cv2.resize(self.noise.normal(0, strength, shape).astype(np.float32), (width, height),
                                   interpolation=cv2.INTER_CUBIC) for _ in range(2))
        x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
        return cv2.remap(picture, x + across, y + down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)

    def patched(self, picture):
        height, width = picture.shape[:2]
        coarse = self.noise.normal(0, 1, (self.dice.randint(2, 6), max(3, width // self.dice.randint(15, 80))))
        patches = cv2.resize(coarse.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
        lost = np.maximum(0, patches - self.dice.uniform(0.2, 1.4)) * self.dice.uniform(0.5, 2)
        return self.paled(picture, np.clip(1.3 - lost, 0, 1)[:, :, None])

    def dotted(self, picture):
        height, width = picture.shape[:2]
        dots = cv2.resize(self.noise.random((height // 2, max(2, width // 2))).astype(np.float32), (width, height))
        kept = np.where(dots < self.dice.uniform(0.1, 0.5), self.dice.uniform(0, 0.6), 1)
        return self.paled(picture, kept[:, :, None])

    def paled(self, picture, kept=None):
        return PAPER - (PAPER - picture.astype(np.float32)) * (self.dice.uniform(0.2, 1) if kept is None else kept)

    def shrunk(self, picture):
        height, width = picture.shape[:2]
        share = self.dice.uniform(0.4, 0.8)
        small = cv2.resize(picture, (max(2, int(width * share)), int(height * share)), interpolation=cv2.INTER_AREA)
        return cv2.resize(small, (width, height))

    def blurred(self, picture):
        return cv2.GaussianBlur(picture, (0, 0), self.dice.uniform(0.4, 1.7), sigmaY=self.dice.uniform(0.4, 1.7))

    def sharpened(self, picture):
        strength = self.dice.uniform(0.5, 2)
        soft = cv2.GaussianBlur(picture, (0, 0), self.dice.uniform(0.8, 2)).astype(np.float32)
        return picture + strength * (picture - soft)

    def grained(self, picture):
        shape = picture.shape if self.dice.random() < 0.5 else picture.shape[:2] + (1,)
        return picture + self.noise.normal(0, self.dice.uniform(3, 18), shape)

    def ruled(self, picture):
        y, tone = self.dice.randint(0, HEIGHT - 1), self.dice.randint(30, 190)
        return cv2.line(picture.copy(), (0, y), (picture.shape[1], y + self.dice.randint(-6, 6)), (tone,) * 3,
                        self.dice.randint(1, 2))

    def stored(self, picture):
        quality = [cv2.IMWRITE_JPEG_QUALITY, self.dice.randint(12, 60)]
        return cv2.imdecode(cv2.imencode(".jpg", picture, quality)[1], cv2.IMREAD_COLOR)


def tensor(pictures, width):
    sized = [cv2.resize(p, (width, HEIGHT)).astype(np.float32) / 127.5 - 1 for p in pictures]
    return torch.from_numpy(np.stack(sized).transpose(0, 3, 1, 2).copy())


def read(graph, strip, characters):
    width = max(96, -(-strip.width // 16) * 16)
    x = torch.zeros(1, 3, HEIGHT, width)
    x[:, :, :, :strip.width] = tensor([strip.pixels()], strip.width)
    text, last = "", 0
    for best in graph(x)[0].argmax(-1).tolist():
        text += characters[best - 1] if best not in (0, last) and best <= len(characters) else ""
        last = best
    return text


def distance(one, other):
    row = list(range(len(other) + 1))
    for a in one:
        above, row[0] = row[0], row[0] + 1
        for j, b in enumerate(other):
            above, row[j + 1] = row[j + 1], min(row[j] + 1, row[j + 1] + 1, above + (a != b))
    return row[-1]


def score(graph, held_out, characters):
    """Strips read to the letter, strips, and the share of wrong characters, per cent."""
    with torch.no_grad():
        texts = [read(graph, strip, characters) for strip in held_out]
    wrong = sum(distance(text, strip.label) for text, strip in zip(texts, held_out))
    exact = sum(text == strip.label for text, strip in zip(texts, held_out))
    return exact, len(texts), round(100 * wrong / sum(len(strip.label) for strip in held_out), 2)


def drawn(dice, all_strips):
    """Strips of like width, and the width to which they are brought: one of thirteen, so that few graphs are compiled."""
    width, batch = dice.choice(all_strips).width, []
    while len(batch) < BATCH:
        strip = dice.choice(all_strips)
        if 0.8 <= strip.width / width <= 1.2:
            batch.append(strip)
    return batch, min(928, max(160, round((width - 32) / 64) * 64 + 32))


def loss(forward, batch, width, wear, classes):
    x = tensor([wear.worn(strip.pixels()) for strip in batch], width)
    with torch.autocast("cpu", torch.bfloat16, enabled=FAST):
        logits = forward(x.contiguous(memory_format=torch.channels_last))
    steps = F.log_softmax(logits.float(), -1).transpose(0, 1)
    targets = torch.tensor([classes[character] for strip in batch for character in strip.label])
    lengths = torch.tensor([len(strip.label) for strip in batch])
    return F.ctc_loss(steps, targets, torch.full((BATCH,), steps.shape[0]), lengths, zero_infinity=True)


def put(graph, weights):
    before = [weight.detach().clone() for weight in graph.weights]
    for weight, value in zip(graph.weights, weights):
        weight.data.copy_(value)
    return before


def main():
    start, files, held_out, minutes, rate, out = sys.argv[1:7]
    seconds, rate = 60 * float(minutes), float(rate)
    characters = open(CHARACTERS, encoding="utf-8", newline="\n").read().rstrip("\n").split("\n")
    classes = {character: place + 1 for place, character in reversed(list(enumerate(characters)))}
    dice, wear = random.Random(1), Wear(1)
    apart = strips(held_out, classes)[:160]
    unseen = {strip.label for strip in apart}
    learned = [s for f in files.split(",") for s in strips(f, classes) if len(s.label) < 6 or s.label not in unseen]
    cv2.setNumThreads(1)
    torch._dynamo.config.cache_size_limit = 64
    graph = Graph(start)
    for weight in graph.weights:
        if weight.dim() == 4:
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)
    head = [graph.weights[graph.places[name]] for name in HEAD]
    body = [graph.weights[place] for name, place in graph.places.items() if name not in HEAD]
    optimiser = torch.optim.AdamW([{"params": body, "share": 1}, {"params": head, "share": HEAD_RATE}],
                                  lr=rate, weight_decay=0, betas=(0.9, 0.99))
    forward, mean = torch.compile(graph) if FAST else graph, [weight.detach().clone() for weight in graph.weights]
    print(len(learned), "strips; before:", score(graph, apart, characters), flush=True)
    began, told, step = time.time(), time.time(), 0
    while (gone := (time.time() - began) / seconds) < 1:
        for group in optimiser.param_groups:
            group["lr"] = group["share"] * rate * min(1, (step + 1) / 50) * (0.5 + 0.5 * math.cos(math.pi * gone)) + 1e-6
        batch, width = drawn(dice, learned)
        wrong = loss(forward, batch, width, wear, classes)
        optimiser.zero_grad()
        wrong.backward()
        torch.nn.utils.clip_grad_norm_(graph.weights, 5.0)
        optimiser.step()
        step += 1
        with torch.no_grad():
            torch._foreach_lerp_(mean, list(graph.weights), 1 - min(0.997, step / (step + 20)))
        if time.time() - told > TOLD_EVERY:
            told, last = time.time(), put(graph, mean)
            print(step, round(wrong.item(), 3), score(graph, apart, characters), flush=True)
            graph.save(out)
            put(graph, last)
    put(graph, mean)
    graph.save(out)
    print(step, "after:", score(graph, apart, characters), flush=True)


if __name__ == "__main__":
    main()
