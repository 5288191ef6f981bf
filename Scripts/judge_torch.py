"""The judge in PyTorch: reads a question and an approved text together; what Sources/SentenceEncoder computes.

Learns in bfloat16, which is half as long as 32-bit floats where the processor has it. Words and the first two layers stay as
they are, as in minilm_jax.py.
"""
import math, os

import numpy as np, torch
from torch import nn
from torch.nn import functional

import encoder_file
import encoder_reference as reference
import minilm_jax as minilm

SIDE, HIDDEN, HEADS = 60, 128, minilm.HEADS
JUDGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Models", "answer-judge", "answer-judge.encoder")


def known():
    """The judge there is, in 32-bit floats."""
    parts = encoder_file.read(JUDGE)
    made = encoder_file.layers(parts, range(minilm.SHARED, minilm.LAYERS))
    for unit in ("head.1", "head.2"):
        made |= {unit + ".weight": parts[unit + ".weights"], unit + ".bias": parts[unit + ".biases"].ravel()}
    return made


def new(free):
    """A judge that has learnt nothing: the published layers and a head drawn by chance."""
    chance = np.random.RandomState(0)
    draw = lambda *shape: chance.randn(*shape).astype(np.float32) * .03
    return free | {"head.1.weight": draw(HIDDEN, 3 * reference.WIDTH), "head.1.bias": np.zeros(HIDDEN, np.float32),
                   "head.2.weight": draw(1, HIDDEN), "head.2.bias": np.zeros(1, np.float32)}


class Judge(nn.Module):
    def __init__(self, network, trained):
        """`network` is a minilm_jax.MiniLM, `trained` what may learn."""
        super().__init__()
        self.ids = lambda text: network.ids(text, SIDE)
        tensor = lambda value: torch.tensor(np.array(value))
        self.fixed = {name: tensor(value) for name, value in network.fixed.items()}
        self.free = nn.ParameterDict({name.replace(".", "/"): nn.Parameter(tensor(value)) for name, value in trained.items()})

    def weights(self):
        return {name.replace("/", "."): value.detach().float().numpy() for name, value in self.free.items()}

    def part(self, name):
        return self.fixed[name] if name in self.fixed else self.free[name.replace(".", "/")]

    def linear(self, name, x):
        return functional.linear(x, self.part(name + ".weight"), self.part(name + ".bias"))

    def norm(self, name, x):
        return functional.layer_norm(x.float(), (reference.WIDTH,), self.part(name + ".weight"), self.part(name + ".bias"), 1e-12)

    def layer(self, number, x, shade):
        name, (count, length, width) = f"encoder.layer.{number}.", x.shape
        heads = lambda part: self.linear(name + "attention.self." + part, x).view(count, length, HEADS, -1).transpose(1, 2)
        query, keys, values = heads("query"), heads("key"), heads("value")
        seen = functional.scaled_dot_product_attention(query, keys, values, attn_mask=shade.to(query.dtype))
        dropped = lambda z: functional.dropout(z, .1, self.training and number >= minilm.SHARED)
        seen = self.linear(name + "attention.output.dense", seen.transpose(1, 2).reshape(count, length, width))
        x = self.norm(name + "attention.output.LayerNorm", x + dropped(seen))
        curved = functional.gelu(self.linear(name + "intermediate.dense", x))
        return self.norm(name + "output.LayerNorm", x + dropped(self.linear(name + "output.dense", curved)))

    def forward(self, ids, kinds, mask):
        with torch.no_grad():
            x = (self.fixed["embeddings.word_embeddings.weight"][ids] + self.fixed["embeddings.token_type_embeddings.weight"][kinds]
                 + self.fixed["embeddings.position_embeddings.weight"][:ids.shape[1]][None])
            x = self.norm("embeddings.LayerNorm", x)
        shade = ((1 - mask) * -1e9)[:, None, None, :]
        for number in range(minilm.LAYERS):
            with torch.set_grad_enabled(torch.is_grad_enabled() and number >= minilm.SHARED):
                x = self.layer(number, x, shade)
        mean = lambda part: (x * part[..., None]).sum(1) / part.sum(1, keepdim=True)
        one, other = mean(mask * (kinds == 0)), mean(mask * (kinds == 1))
        features = torch.cat([x[:, 0], (one - other).abs(), one * other], -1)
        hidden = functional.gelu(self.linear("head.1", features))
        return self.linear("head.2", hidden)[:, 0]

    def length(self, pair):
        return sum(len(self.ids(side)) for side in pair[:2])

    def logits(self, pairs):
        """Log odds that each approved text may be given to its question."""
        sides = [(self.ids(pair[0]), self.ids(pair[1])) for pair in pairs]
        longest = max(len(one) + len(other) + 3 for one, other in sides)
        ids, kinds = torch.zeros((2, len(pairs), longest), dtype=torch.long)
        mask = torch.zeros(len(pairs), longest)
        for row, (one, other) in enumerate(sides):
            text = [minilm.START] + one + [minilm.END] + other + [minilm.END]
            ids[row, :len(text)], mask[row, :len(text)] = torch.tensor(text), 1
            kinds[row, len(one) + 2:len(text)] = 1
        return self(ids, kinds, mask)

    def scores(self, pairs, count=64):
        """As ``logits``, of any number of pairs, in 32-bit floats."""
        self.eval()
        order, made = sorted(range(len(pairs)), key=lambda place: self.length(pairs[place])), np.zeros(len(pairs))
        with torch.inference_mode():
            for place in range(0, len(order), count):
                chosen = order[place:place + count]
                made[chosen] = self.logits([pairs[number] for number in chosen]).numpy()
        return made


def optimiser(judge, rate, steps, faster):
    """AdamW, warmed up and cooled down, and its schedule; a new head learns eight times as fast as what begins with learned weights."""
    groups = {}
    for name, value in judge.free.items():
        is_head, decays = name.startswith("head"), name.endswith("weight") and "LayerNorm" not in name
        groups.setdefault((is_head, decays or is_head), []).append(value)
    adam = torch.optim.AdamW([{"params": values, "lr": rate * (faster if is_head else 1), "weight_decay": .01 if decays else 0}
                              for (is_head, decays), values in groups.items()])
    warm = max(1, steps // 15)
    cooled = lambda step: .05 + .95 * .5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))
    return adam, torch.optim.lr_scheduler.LambdaLR(adam, lambda step: (step + 1) / warm if step < warm else cooled(step))
