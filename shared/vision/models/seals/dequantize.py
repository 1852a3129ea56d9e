#!/usr/bin/env python3
"""Makes a trainable recogniser of the int8 one that lies here: dequantize.py INT8.onnx OUT.onnx

Every quantised weight becomes the float it stands for, and every rounding of what flows between the nodes is left out.
train.py takes the file as its START, so that training goes on from what is shipped. Needs numpy, onnx.
"""
import sys

import numpy as np
import onnx
from onnx import numpy_helper


def floats(values, scale, zero, axis):
    if scale.ndim:
        shape = [-1 if at == axis else 1 for at in range(values.ndim)]
        scale, zero = scale.reshape(shape), zero.reshape(shape)
    return ((values.astype(np.float32) - zero.astype(np.float32)) * scale).astype(np.float32)


def main():
    quantized, out = sys.argv[1:3]
    model = onnx.load(quantized)
    graph = model.graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    renamed, weights, kept = {}, {}, []
    for node in graph.node:
        if node.op_type == "QuantizeLinear" and node.input[0] not in stored:
            renamed[node.output[0]] = node.input[0]
        elif node.op_type == "DequantizeLinear" and node.input[0] in stored:
            name = node.input[0].removesuffix("_quantized")
            axis = next((a.i for a in node.attribute if a.name == "axis"), 1)
            weights[name] = floats(*(stored[one] for one in node.input), axis)
            if node.output[0] != name:
                renamed[node.output[0]] = name
        elif node.op_type == "DequantizeLinear":
            renamed[node.output[0]] = node.input[0]
        else:
            kept.append(node)

    def named(name):
        while name in renamed:
            name = renamed[name]
        return name

    for node in kept:
        node.input[:] = [named(name) for name in node.input]
    read = {name for node in kept for name in node.input}
    plain = [tensor for tensor in graph.initializer if tensor.name in read and tensor.name not in weights]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(kept)
    graph.initializer.extend(plain + [numpy_helper.from_array(value, name) for name, value in weights.items()])
    onnx.checker.check_model(model)
    onnx.save(model, out)


if __name__ == "__main__":
    main()
