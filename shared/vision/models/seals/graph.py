"""The recogniser's published ONNX graph, run node by node in torch so that its weights can be trained and written back.

Only the operators of PP-OCRv6 small's recogniser are known, as published and as dequantize.py gives it back. Against
ONNX Runtime the outputs differ by 4e-6 at most (`graph.py MODEL` says by how much). Needs torch, onnx, numpy.
"""
import sys

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper


class Graph(torch.nn.Module):
    def __init__(self, path):
        super().__init__()
        self.model = onnx.load(path)
        graph = self.model.graph
        statistics = {name for node in graph.node if node.op_type == "BatchNormalization" for name in node.input[3:5]}
        self.constants, self.places, self.weights = {}, {}, torch.nn.ParameterList()
        for tensor in graph.initializer:
            value = numpy_helper.to_array(tensor)
            trained = value.dtype == np.float32 and value.size > 1 and tensor.name not in statistics
            if trained and not tensor.name.startswith("helper.constant"):
                self.places[tensor.name] = len(self.weights)
                self.weights.append(torch.nn.Parameter(torch.tensor(value)))
            else:
                self.constants[tensor.name] = torch.tensor(value)
        self.output = graph.output[0].name
        self.nodes = joined_gelus([
            (node.op_type, list(node.input), list(node.output),
             {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}) for node in graph.node])

    def forward(self, x):
        """The classes' logits, batch x steps x classes."""
        known = {**self.constants, **{name: self.weights[place] for name, place in self.places.items()}, "x": x}
        for kind, inputs, outputs, attributes in self.nodes:
            values = [known[name] if name else None for name in inputs]
            if outputs[0] == self.output:
                return values[0]
            known[outputs[0]] = OPERATORS[kind](values, attributes)
        raise ValueError("the graph makes no output")

    def save(self, path):
        for tensor in self.model.graph.initializer:
            if tensor.name in self.places:
                value = self.weights[self.places[tensor.name]].detach().float().contiguous().numpy()
                tensor.CopyFrom(numpy_helper.from_array(value, tensor.name))
        onnx.save(self.model, path)


def joined_gelus(nodes):
    """x / sqrt 2, erf, + 1, * x, * 0.5 as one node."""
    readers, makers = {}, {}
    for at, (_, inputs, outputs, _) in enumerate(nodes):
        makers[outputs[0]] = at
        for name in inputs:
            readers.setdefault(name, []).append(at)
    gone, joined = set(), {}
    for at, (kind, inputs, outputs, _) in enumerate(nodes):
        if kind != "Erf":
            continue
        chain, name = [makers[inputs[0]], at], outputs[0]
        while sum(nodes[one][0] == "Mul" for one in chain) < 2:
            chain.append(readers[name][0])
            name = nodes[chain[-1]][2][0]
        gone |= set(chain)
        joined[chain[-1]] = ("Gelu", [nodes[chain[0]][1][0]], [name], {})
    return [joined.get(at, node) for at, node in enumerate(nodes) if at not in gone or at in joined]


def same(x, kernel, strides):
    """ONNX's SAME_UPPER: top, left, bottom, right."""
    sums = [max(0, (-(-x.shape[2 + d] // strides[d]) - 1) * strides[d] + kernel[d] - x.shape[2 + d]) for d in (0, 1)]
    return [sums[0] // 2, sums[1] // 2, sums[0] - sums[0] // 2, sums[1] - sums[1] // 2]


def padding(x, attributes, kernel):
    strides = attributes.get("strides", [1, 1])
    return same(x, kernel, strides) if attributes.get("auto_pad") == b"SAME_UPPER" else attributes.get("pads", [0] * 4)


def padded(x, pads, fill=0.0):
    return x if not any(pads) else F.pad(x, (pads[1], pads[3], pads[0], pads[2]), value=fill)


def conv(values, attributes):
    x, weight = values[:2]
    bias = values[2] if len(values) > 2 else None
    pads, strides = padding(x, attributes, weight.shape[2:]), attributes.get("strides", [1, 1])
    even = (pads[0], pads[1]) if pads[:2] == pads[2:] else 0
    return F.conv2d(x if even else padded(x, pads), weight, bias, strides, even,
                    attributes.get("dilations", [1, 1]), attributes.get("group", 1))


def max_pool(values, attributes):
    kernel = attributes["kernel_shape"]
    return F.max_pool2d(padded(values[0], padding(values[0], attributes, kernel), -1e9), kernel, attributes["strides"])


def cut(values, _):
    x, begins, ends = values[:3]
    axes = values[3].tolist() if len(values) > 3 else range(len(begins))
    steps = values[4].tolist() if len(values) > 4 else [1] * len(begins)
    for axis, begin, end, step in zip(axes, begins.tolist(), ends.tolist(), steps):
        index = [slice(None)] * x.dim()
        index[axis] = slice(begin, min(end, x.shape[axis]) if end >= 0 else end, step)
        x = x[tuple(index)]
    return x


def axes(values, attributes):
    return attributes["axes"] if "axes" in attributes else values[1].tolist()  # an input since opset 13


def squeeze(values, attributes):
    x = values[0]
    for axis in sorted(axes(values, attributes), reverse=True):
        x = x.squeeze(axis)
    return x


def unsqueeze(values, attributes):
    x = values[0]
    for axis in axes(values, attributes):
        x = x.unsqueeze(axis)
    return x


def reshape(values, _):
    sizes = values[1].tolist()
    return values[0].reshape([values[0].shape[at] if size == 0 else size for at, size in enumerate(sizes)])


OPERATORS = {
    "Identity": lambda v, a: v[0],
    "Conv": conv,
    "Add": lambda v, a: v[0] + v[1],
    "Sub": lambda v, a: v[0] - v[1],
    "Mul": lambda v, a: v[0] * v[1],
    "Div": lambda v, a: v[0] / v[1],
    "Pow": lambda v, a: v[0] * v[0],  # layer norms alone raise, to the power of two
    "Sqrt": lambda v, a: torch.sqrt(v[0]),
    "Gelu": lambda v, a: F.gelu(v[0]),
    "Relu": lambda v, a: F.relu(v[0]),
    "Sigmoid": lambda v, a: torch.sigmoid(v[0]),
    "HardSigmoid": lambda v, a: torch.clamp(v[0] * a["alpha"] + a["beta"], 0, 1),
    "ReduceMean": lambda v, a: v[0].float().mean(a["axes"], keepdim=bool(a.get("keepdims", 1))),
    "MatMul": lambda v, a: v[0] @ v[1],
    "LayerNormalization": lambda v, a: F.layer_norm(v[0].float(), v[0].shape[a["axis"]:], v[1], v[2], a["epsilon"]),
    "Softmax": lambda v, a: torch.softmax(v[0], a["axis"]),
    "Transpose": lambda v, a: v[0].permute(a["perm"]),
    "Concat": lambda v, a: torch.cat(v, a["axis"]),
    "Shape": lambda v, a: torch.tensor(v[0].shape),
    "Slice": cut,
    "Squeeze": squeeze,
    "Unsqueeze": unsqueeze,
    "Reshape": reshape,
    "BatchNormalization": lambda v, a: F.batch_norm(v[0], v[3], v[4], v[1], v[2], False, 0, a["epsilon"]),
    "MaxPool": max_pool,
    "AveragePool": lambda v, a: F.avg_pool2d(v[0], a["kernel_shape"], a["strides"]),
}


def main():
    import onnxruntime
    x = torch.randn(2, 3, 48, 320)
    published = onnxruntime.InferenceSession(sys.argv[1]).run(None, {"x": x.numpy()})[0]
    with torch.no_grad():
        here = torch.softmax(Graph(sys.argv[1])(x), -1).numpy()
    print("greatest difference", abs(published - here).max())


if __name__ == "__main__":
    main()
