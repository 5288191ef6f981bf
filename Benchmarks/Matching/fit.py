#!/usr/bin/env python3
"""Fits how candidates are ranked, and how likely the first one is right; prints Swift.

    VOUCH_BENCHMARKS=1 swift build -c release --product MatchingBenchmark
    for part in train development test; do
      .build/release/MatchingBenchmark features KnowledgeBase Benchmarks/pairs $part > /tmp/$part.jsonl; done
    python3 Benchmarks/Matching/fit.py /tmp/train.jsonl /tmp/development.jsonl /tmp/test.jsonl \\
      > Sources/Matching/Hybrid/FittedModel.swift

The ranking is a listwise softmax over the training part's phrasings, the likelihood a logistic model
over the first candidates of its phrasings and unanswerable questions; both with an L2 penalty
(numpy, scipy), the likelihood's scale and offset fitted on the development part (Platt). Nothing is
fitted on the test part. What is said about each part goes to standard error.
"""
import collections, json, sys
import numpy as np
from scipy.optimize import minimize

def read(path):
    lines = open(path)
    names = json.loads(next(lines))
    questions = collections.OrderedDict()
    for line in lines:
        row = json.loads(line); row.setdefault("intent"); row.setdefault("kind")
        questions.setdefault((row["set"], row["question"]), []).append(row)
    return names, list(questions.values())

RANKED = [0, 1, 2, 3, 4, 5, 6, 7, 13]  # what says how near; facets are the judge's

def fit_ranker(questions, penalty):
    groups = []
    for rows in questions:
        if rows[0]["set"] != "phrasings": continue
        gold = [i for i, r in enumerate(rows) if r["answer"] == r["intent"]]
        if gold: groups.append((np.array([r["features"] for r in rows])[:, RANKED], gold[0]))
    size = groups[0][0].shape[1]
    def loss(w):
        total, gradient = penalty * w @ w, 2 * penalty * w
        for x, gold in groups:
            s = x @ w; s -= s.max(); p = np.exp(s); p /= p.sum()
            total -= np.log(p[gold]); gradient = gradient + x.T @ p - x[gold]
        return total, gradient
    fitted = minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    w = np.zeros(len(questions[0][0]["features"])); w[RANKED] = fitted
    return w

def top(rows, w):
    order = sorted(rows, key=lambda r: (-(np.array(r["features"]) @ w), r["answer"]))
    scores = [np.array(r["features"]) @ w for r in order[:2]]
    return order, (scores[0] - scores[1]) if len(scores) > 1 else 5.0

JUDGED = ["phrasingCosine", "textCosine", "searchShare", "askedCovered", "textCovered", "conflicts", "doubts",
          "isOtherForm", "asksMore"]

def seen(rows, w, names):
    """The first candidate and what the likelihood is made from."""
    order, margin = top(rows, w)
    f = dict(zip(names, order[0]["features"]))
    values = [min(f[n], 1.0) for n in JUDGED] + [min(margin, 4.0)]
    return order, values

def sample(questions, w, names):
    x, y = [], []
    for rows in questions:
        if rows[0]["set"] == "traps": continue
        order, values = seen(rows, w, names)
        x.append(values); y.append(float(rows[0]["set"] == "phrasings" and order[0]["answer"] == rows[0]["intent"]))
    return np.array(x), np.array(y)

def logistic(x, y, penalty):
    z = np.hstack([x, np.ones((len(x), 1))]); mask = np.ones(z.shape[1]); mask[-1] = 0
    def loss(w):
        s = z @ w
        return (np.logaddexp(0, s) - y * s).sum() + penalty * (mask * w) @ w, z.T @ (1 / (1 + np.exp(-s)) - y) + 2 * penalty * mask * w
    return minimize(loss, np.zeros(z.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x

def probability(x, w): return 1 / (1 + np.exp(-(x @ w[:-1] + w[-1])))

def calibration(p, y):
    error = 0
    for low in np.arange(0, 1, .1):
        k = (p >= low) & (p < low + .1 + (low > .85))
        if k.any(): error += k.mean() * abs(p[k].mean() - y[k].mean())
    return error

def ranks(questions, w):
    first = five = count = 0
    for rows in questions:
        if rows[0]["set"] != "phrasings": continue
        ids = [r["answer"] for r in top(rows, w)[0][:5]]
        count += 1; first += ids[0] == rows[0]["intent"]; five += rows[0]["intent"] in ids
    return first / count, five / count, count

if __name__ == "__main__":
    names, train = read(sys.argv[1]); _, development = read(sys.argv[2]); _, test = read(sys.argv[3])
    w = fit_ranker(train, 0.01)
    x, y = sample(train, w, names); judge = logistic(x, y, 0.1)
    xd, yd = sample(development, w, names)
    z = (xd @ judge[:-1] + judge[-1])[:, None]
    platt = logistic(z, yd, 0.0)
    judge = np.append(judge[:-1] * platt[0], judge[-1] * platt[0] + platt[1])
    one = lambda n: np.eye(len(names))[names.index(n)]
    for name, part in (("train", train), ("development", development), ("test", test)):
        xs, ys = sample(part, w, names); p = probability(xs, judge)
        print(name, "ours %.3f / %.3f of %d" % ranks(part, w), "cosine %.3f / %.3f" % ranks(part, one("phrasingCosine"))[:2],
              "BM25 %.3f / %.3f" % ranks(part, one("searchShare"))[:2], "trigrams %.3f / %.3f" % ranks(part, one("trigrams"))[:2],
              "calibration error %.3f" % calibration(p, ys), file=sys.stderr)
    number = lambda v: f"{v:.4f}"
    print("// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.\n")
    print("/// What the models weigh, in the order of their features.\nenum FittedModel {")
    print("  /// How near a candidate is.\n  static let ranking: [(feature: any KeyPath<PairFeatures, Double> & Sendable, weight: Double)] = [")
    for i in RANKED: print(f"    (\\.{names[i]}, {number(w[i])}),")
    print("  ]\n\n  /// How likely the first candidate is right; every feature counts up to 1.")
    print("  static let likelihood: [(feature: any KeyPath<PairFeatures, Double> & Sendable, weight: Double)] = [")
    for n, v in zip(JUDGED, judge): print(f"    (\\.{n}, {number(v)}),")
    print(f"  ]\n\n  /// Of how far the next candidate is behind, up to {4.0}.\n  static let margin = {number(judge[-2])}\n  static let offset = {number(judge[-1])}\n}}")
