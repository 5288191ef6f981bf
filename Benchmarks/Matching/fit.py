#!/usr/bin/env python3
"""Fits how candidates are ranked and how likely the judge's choice is right; prints Swift.

    VOUCH_BENCHMARKS=1 swift build -c release --product MatchingBenchmark
    /tmp/learn/bin/python Scripts/set-questions-aside /tmp/aside
    for part in development near-development narrower-development test near-test narrower-test; do
      .build/release/MatchingBenchmark features KnowledgeBase Benchmarks/pairs $part > /tmp/$part.jsonl; done
    for kind in families vendors; do for folder in /tmp/aside/$kind/*; do
      .build/release/MatchingBenchmark features $folder/answers.jsonl $folder $kind > $folder/full; done; done
    Scripts/set-questionnaires-out ../shared/data /tmp/real; for folder in /tmp/real/*; do
      .build/release/MatchingBenchmark features ANSWERS $folder development > $folder/full; done     # KnowledgeBase for starter, else /tmp/aside/vendors/NAME/answers.jsonl
    .build/release/MatchingBenchmark features KnowledgeBase /tmp/real/starter test > /tmp/real-test.jsonl
    python3 Benchmarks/Matching/fit.py full --questionnaires /tmp/real/*/full --development /tmp/development.jsonl --near /tmp/near-development.jsonl \\
      --test /tmp/test.jsonl /tmp/near-test.jsonl /tmp/narrower-test.jsonl /tmp/real-test.jsonl --vendors /tmp/aside/vendors/*/full --families /tmp/aside/families/*/full > Sources/Matching/Hybrid/FittedModel+Full.swift

The same with `bare` behind the part (of real questionnaires bare-development and bare-test) and for `full` gives FittedModel+Bare.swift: answers
without a text.

Needs numpy and scipy. All is fitted on the development part, its answers asked for nearly in their own words, six invented vendors' bases, the families set aside and real questionnaires' labelled pairs, for encoder and
judge have learnt the training part: the ranking, a listwise softmax over phrasings; how likely words and meaning alone make the first candidate
(logistic); how the choice among what the judge has read is made; how likely it is right (logistic over the evidence and
its products, with a trap that is lost counting as much as two questions, and for the targets as one, what no answer answers as rare as customers ask it, and the families together at
three twentieths of the other parts', the real questionnaires' as much as all others'); from which likelihood on a target precision is held, and from which verdict on a facet's word alone
makes no conflict. The scale of the likelihoods is that of the development part and the real questionnaires. How far the rest of a questionnaire moves
them is fitted on questionnaires drawn from the same questions, of all lengths and with few to many that no answer answers; the
targets are held on likelihoods so moved. Nothing is fitted on the test part. What is said about each part goes to standard error. After a fit the ranking
may choose other candidates for the judge to read; run the lines again where it has changed much.
"""
import argparse, collections, json, sys
import numpy as np
from scipy.optimize import minimize
from scipy.stats import rankdata

EVIDENCE = ["judge", "lead", "nearness", "likeness", "hasConflict", "doubts", "phrasingCosine", "textCosine", "searchShare",
            "textCovered", "hasObjection", "knownCovered", "askedLength"]
CONFLICT, OBJECTION = EVIDENCE.index("hasConflict"), EVIDENCE.index("hasObjection")
OBSTACLE = len(EVIDENCE)  # behind the evidence: whether something that no likelihood outweighs keeps it from being given
SURE = 1.0  # the verdict from which on an objection keeps no answer from being given

def read(path):
    lines = open(path)
    names, evidence = json.loads(next(lines)), json.loads(next(lines))
    assert evidence == EVIDENCE
    questions = collections.OrderedDict()
    for line in lines:
        row = json.loads(line); row.setdefault("intent"); row.setdefault("kind"); row.setdefault("fits"); row.setdefault("obstacle")
        questions.setdefault((row["set"], row["question"]), []).append(row)
    return names, list(questions.values())

def is_right(rows, answer):
    """Whether an answer is right; None where nobody said so, of a whole questionnaire's question."""
    kind = rows[0]["set"]
    if kind == "questionnaires": return next(r["fits"] for r in rows if r["answer"] == answer)
    # A trap is lost when it gets the text it was set for; another answer may be right.
    return kind != "unknown" and (answer == rows[0]["intent"]) != (kind == "traps")

RANKED = [0, 1, 2, 3, 4, 5, 6, 7, 13]  # what says how near; facets are the judge's

def telling(rows):
    """Of a question with an answer, the rows that say something, and which of them are right; None of another question."""
    if rows[0]["set"] == "phrasings": right = [r["answer"] == r["intent"] for r in rows]
    elif rows[0]["set"] == "questionnaires":
        rows = [r for r in rows if r["fits"] is not None]
        right = [r["fits"] for r in rows]
    else: return None
    return (rows, np.array(right)) if any(right) and not all(right) else None

def listwise(groups, penalty, start):
    """Weights under which what is right comes first: a softmax over each question's rows."""
    def loss(w):
        total, gradient = penalty * w @ w, 2 * penalty * w
        for x, right in groups:
            s = x @ w; p = np.exp(s - s.max()); p /= p.sum()
            share = p[right].sum()
            total -= np.log(share); gradient = gradient + x.T @ p - x[right].T @ p[right] / share
        return total, gradient
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x

def fit_ranker(questions, penalty):
    told = [found for found in map(telling, questions) if found]
    groups = [(np.array([r["features"] for r in rows])[:, RANKED], right) for rows, right in told]
    w = np.zeros(len(questions[0][0]["features"])); w[RANKED] = listwise(groups, penalty, np.zeros(len(RANKED)))
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
        right = is_right(rows, order[0]["answer"])
        if right is not None: x.append(values); y.append(float(right))
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
        wanted = {r["answer"] for r in rows if r["fits"]} or {rows[0]["intent"]}
        if rows[0]["set"] not in ("phrasings", "questionnaires") or wanted == {None}: continue
        ids = [r["answer"] for r in top(rows, w)[0][:5]]
        count += 1; first += ids[0] in wanted; five += bool(wanted & set(ids))
    return first / count, five / count, count

def facets(questions):
    """How often each facet speaks against an answer that fits, and against one that a trap was set for."""
    against, asked = collections.defaultdict(lambda: [0, 0]), [0, 0]
    for rows in questions:
        own = [r for r in rows if r["answer"] == r["intent"]]
        if rows[0]["set"] == "unknown" or not own: continue
        trap = rows[0]["set"] == "traps"; asked[trap] += 1
        for facet in [*set(own[0]["conflicts"]), *(["any"] if own[0]["conflicts"] else [])]: against[facet][trap] += 1
    return ["  %-62s %5.1f %% of %d that fit, %5.1f %% of %d traps" % (facet, 100 * fits / asked[0], asked[0], 100 * traps / asked[1], asked[1])
            for facet, (fits, traps) in sorted(against.items(), key=lambda item: -sum(item[1]))]

# MARK: - What the judge adds

def reweigh(questions, w, judge, names):
    """Evidence made of ranking and likelihood, anew for the weights just fitted."""
    for rows in questions:
        scores = [np.array(r["features"]) @ w for r in rows]
        for row, score in zip(rows, scores):
            if not row.get("evidence"): continue
            f = dict(zip(names, row["features"]))
            likeness = sum(min(f[n], 1.0) * v for n, v in zip(JUDGED, judge)) + judge[-1]
            row["evidence"][2:4] = max(-10.0, score - max(scores)), max(-5.0, min(5.0, likeness))

def judged(rows): return [r for r in rows if r.get("evidence")]

def fit_choice(questions, penalty):
    """Weights of the judge's log odds and of how far behind the nearest."""
    told = [found for found in (telling(judged(rows)) for rows in questions if judged(rows)) if found]
    groups = [(np.array([[r["evidence"][0], r["evidence"][2]] for r in rows]), right) for rows, right in told]
    return listwise(groups, penalty, np.array([1.0, 0.5]))

def choose(rows, w):
    """The first choice and its evidence, the lead worked out anew."""
    read = judged(rows)
    scores = [w[0] * r["evidence"][0] + w[1] * r["evidence"][2] for r in read]
    order = sorted(range(len(read)), key=lambda i: -scores[i])
    lead = scores[order[0]] - scores[order[1]] if len(order) > 1 else 5.0
    first = read[order[0]]
    return [read[i]["answer"] for i in order], [first["evidence"][0], min(5.0, lead)] + first["evidence"][2:] + [float(bool(first["obstacle"]))]

def verdicts(questions, w, sets=("phrasings", "unknown", "questionnaires"), told=True):
    """Each first choice's evidence, whether it is right, and its set; where nobody said so, nothing, or not a number unless `told`."""
    x, y, kinds = [], [], []
    for rows in questions:
        if rows[0]["set"] not in sets or not judged(rows): continue
        order, values = choose(rows, w)
        right = is_right(rows, order[0])
        if right is not None or not told: x.append(values); y.append(np.nan if right is None else float(right)); kinds.append(rows[0]["set"])
    return np.array(x).reshape(len(y), OBSTACLE + 1), np.array(y), np.array(kinds)

def told_apart(questions):
    """How well the judge tells an answer that fits from one that a trap was set for, and from the best other that it read: areas under the curve."""
    fits, traps, others = [], [], []
    for rows in questions:
        if rows[0]["set"] == "questionnaires":
            for row in judged(rows):
                if row["fits"] is not None: (fits if row["fits"] else others).append(row["evidence"][0])
            continue
        read = {r["answer"]: r["evidence"][0] for r in judged(rows)}
        own = read.pop(rows[0]["intent"], None)
        if own is not None: (fits if rows[0]["set"] == "phrasings" else traps).append(own)
        if rows[0]["set"] == "phrasings" and read: others.append(max(read.values()))
    def area(less):
        if not less: return np.nan
        ranks = rankdata(fits + less)[:len(fits)]
        return (ranks.sum() - len(fits) * (len(fits) + 1) / 2) / (len(fits) * len(less))
    return area(traps), area(others)

def free(x):
    """Where neither a facet nor anything else keeps the answer from being given unseen."""
    return (x[:, CONFLICT] == 0) & (x[:, OBSTACLE] == 0) & ((x[:, OBJECTION] == 0) | (x[:, 0] >= SURE))

def against(x): return (x[:, CONFLICT] > 0) | (x[:, OBJECTION] > 0)

def capped(p, x, overruled):
    """No likelier than pairs that a facet speaks against firmly turned out to be where the judge reads them as fitting."""
    return np.where(x[:, CONFLICT] > 0, np.minimum(p, overruled), p)

def wilson(p, count, z=1.645):
    """The lower end of a one-sided 95 % interval for a share that was `p` of `count`."""
    return (p + z * z / 2 / count - z * np.sqrt(p * (1 - p) / count + z * z / 4 / count / count)) / (1 + z * z / count)

ASKED = 1.0  # what real questionnaires' questions count together, as a part of all others
TRAPS = 2  # what a trap that is lost counts beside a question of the other sets while learning: no Yes may go to what only looks alike
VENDORS = 3.0  # what all the invented vendors' questions count together beside the development part, whose answers have several wordings
FAMILIES = 0.15  # what all families' questions count together, as a part of the other parts: customers seldom ask as oddly
PRODUCTS = [(a, b) for a in range(len(EVIDENCE)) for b in range(a + 1) if "hasConflict" not in (EVIDENCE[a], EVIDENCE[b])
            and (a, b) != (OBJECTION, OBJECTION)]

def with_products(x):
    """Evidence and its products: how much a verdict is worth depends on how near the question is, and on the next choice."""
    return np.hstack([x[:, :OBSTACLE], *(x[:, [a]] * x[:, [b]] for a, b in PRODUCTS)])

UNKNOWN = 1 / 7  # what questions without an answer count together, as a part of those with one: as in the development part

def weighted(x, y, weights, penalty):
    """A logistic model over standardised columns, in the columns' own units."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    def loss(w):
        s = z @ w; free = np.append(w[:-1], 0)
        return (weights * (np.logaddexp(0, s) - y * s)).sum() + penalty * free @ free, z.T @ (weights * (1 / (1 + np.exp(-s)) - y)) + 2 * penalty * free
    w = minimize(loss, np.zeros(z.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    return np.append(w[:-1] / spread, w[-1] - (w[:-1] * mean / spread).sum())

# MARK: - The rest of the questionnaire

# Label shift: the share of questions that can be answered differs between questionnaires, and one question's evidence does not say it
# (Saerens, Latinne, Decaestecker 2002). The others' likelihoods do.

STRENGTH = 10.0  # as many questions as the usual share counts
STEPS = 1.0  # the most that the share's log odds count, either way
LOOKING = .15  # the share of our own questions drawn that only look alike
DRAWN, LONGEST = 4000, 400  # how many questionnaires are drawn, and the most questions in one

def log_odds(p): return np.log(np.clip(p, 1e-6, 1 - 1e-6) / (1 - np.clip(p, 1e-6, 1 - 1e-6)))

def steps(p, usual):
    """How far the others of a questionnaire with these likelihoods lie above the usual share, for each question."""
    others = (p.sum() - p + STRENGTH * usual) / (len(p) - 1 + STRENGTH)
    return np.clip(log_odds(others) - log_odds(usual), -STEPS, STEPS)

def drawn(known, unknown, looking, real, count, chance):
    """Questionnaires of all lengths: real ones' questions, our own with few to many that nothing answers, and both mixed."""
    for _ in range(count):
        length, share, kind = int(np.exp(chance.uniform(0, np.log(LONGEST)))), chance.uniform(), chance.integers(3)
        one = real[chance.integers(len(real))] if real else None
        base = chance.integers(len(known))
        if kind == 0 and real: parts = [(one, 1)]
        elif kind < 2 or not real: parts = [(known[base], 1 - LOOKING - .4 * share), (unknown[base], .4 * share), (looking[base], LOOKING)]
        else: parts = [(known[base], (.9 - LOOKING) * share), (unknown[base], .1 * share), (looking[base], LOOKING * share), (one, 1 - share)]
        columns = [part[:, chance.choice(part.shape[1], min(part.shape[1], chance.binomial(length, much)), replace=False)] for part, much in parts if part.shape[1]]
        columns = np.concatenate(columns, 1)
        if columns.shape[1]: yield columns

def fit_coverage(questionnaires, usual):
    """How much each step above the usual share moves the log odds, alone and times them; what is alone stays as it is."""
    x, y, w = [], [], []
    for p, right in questionnaires:
        moved, alone, told = steps(p, usual), log_odds(p), ~np.isnan(right)
        x.append(np.c_[moved, moved * alone, alone][told]); y.append(right[told]); w.append(np.full(told.sum(), len(p) ** -.5))
    x, y, w = map(np.concatenate, (x, y, w))
    def loss(v):
        s = x[:, :2] @ v + x[:, 2]
        return (w * (np.logaddexp(0, s) - y * s)).sum(), x[:, :2].T @ (w * (1 / (1 + np.exp(-s)) - y))
    return minimize(loss, np.zeros(2), jac=True, method="L-BFGS-B", bounds=[(0, None), (0, .9 / STEPS)]).x

def covered(p, moved, coverage):
    """The likelihoods in a questionnaire, `moved` steps from the usual."""
    alone = log_odds(p)
    return 1 / (1 + np.exp(-(alone + moved * (coverage[0] + coverage[1] * alone))))

def thresholds(p, y, weights, targets):
    """For each target the least likelihood from which on the lower bound of the precision holds it."""
    order = np.argsort(-p); right, count = np.cumsum((y * weights)[order]), np.cumsum(weights[order]); found = []
    effective = count ** 2 / np.cumsum(weights[order] ** 2)  # how many questions of equal weight tell as much (Kish 1965, Survey Sampling, 8.2)
    least = wilson(right / count, effective)
    for target in targets:
        held = [p[order[i]] for i in range(len(p)) if least[i] >= target and (i + 1 == len(p) or p[order[i + 1]] < p[order[i]])]
        if held: found.append((target, float(held[-1])))
    return found

ABOUT = {"full": "For answers with a text of their own.", "bare": "For answers of which little more than a question and a yes or no is known."}
TARGETS = [.7, .75, .8, .85, .9, .92, .94, .95, .96, .97, .98]

def questionnaires(path):
    """The questions of a file, those of real questionnaires by questionnaire: what one customer asks at once."""
    found = collections.OrderedDict()
    for rows in read(path)[1]: found.setdefault(rows[0]["kind"] if rows[0]["set"] == "questionnaires" else None, []).append(rows)
    return list(found.values())

def flat(part): return [rows for asked in part for rows in asked]

USUAL = ("phrasings", "unknown", "questionnaires")

def likely(part, choice, final, overruled, coverage=None, usual=None, sets=USUAL, told=True):
    """Evidence, likelihoods and what is right, of each questionnaire as a whole where there is a coverage to go by."""
    found = []
    def alone(asked, sets):
        x, y, _ = verdicts(asked, choice, sets, told=False)
        return x, capped(probability(with_products(x), final), x, overruled), y
    for asked in part:
        x, p, y = alone(asked, sets)
        if coverage is not None and len(p):
            of = p if sets == USUAL else alone(asked, USUAL)[1]
            p = covered(p, steps(of, usual) if sets == USUAL else np.full(len(p), steps(np.append(of, 0), usual)[-1] if len(of) else 0.0), coverage)
        kept = ~np.isnan(y) if told else np.ones(len(y), bool)
        found.append((x[kept], p[kept], y[kept]))
    return [np.concatenate(columns) for columns in zip(*found)]

if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("name", choices=ABOUT)
    for part, count in (("development", 1), ("near", "*"), ("test", "*"), ("vendors", "*"), ("families", "*"), ("questionnaires", "*")):
        arguments.add_argument("--" + part, nargs=count, default=[])
    arguments = arguments.parse_args()
    names, _ = read(arguments.development[0])
    together = lambda paths: [asked for path in paths for asked in questionnaires(path)]
    learnt = [together(paths) for paths in (arguments.development, arguments.near, arguments.vendors, arguments.families, arguments.questionnaires)]
    own, near, vendors, families, asked = learnt
    development = flat(flat(learnt))
    parts = [*zip(("development", "nearly alike", "vendors", "families", "questionnaires"), learnt)] + [("test", together([path])) for path in arguments.test]
    parts = [(name, part) for name, part in parts if part]
    w = fit_ranker(development, 0.03)
    x, y = sample(development, w, names); judge = logistic(x, y, 0.1)
    one = lambda n: np.eye(len(names))[names.index(n)]
    for name, part in parts:
        part = flat(part); xs, ys = sample(part, w, names); p = probability(xs, judge)
        print(name, "ours %.3f / %.3f of %d" % ranks(part, w), "cosine %.3f / %.3f" % ranks(part, one("phrasingCosine"))[:2],
              "BM25 %.3f / %.3f" % ranks(part, one("searchShare"))[:2], "trigrams %.3f / %.3f" % ranks(part, one("trigrams"))[:2],
              "calibration error %.3f" % calibration(p, ys), file=sys.stderr)
    print("facets against, vendors:", *facets(flat(vendors)), sep="\n", file=sys.stderr)
    for _, part in parts: reweigh(flat(part), w, judge, names)
    choice = fit_choice(development, 0.1)
    fitted = [verdicts(flat(part), choice, (*USUAL, "traps")) for part in learnt]
    xv, yv, kinds = (np.concatenate(columns) for columns in zip(*fitted))
    counts = [len(y) for _, y, _ in fitted]
    isOwn, isNear, isVendor, isFamily, isAsked = (np.repeat(range(5), counts) == part for part in range(5))
    ww = np.ones(len(yv))
    ww[isVendor] = min(1, VENDORS * counts[0] / max(1, counts[2]))
    ww[isFamily] = min(1, FAMILIES * ww[~isFamily & ~isAsked].sum() / max(1, counts[3]))
    ww[isAsked] = min(1, ASKED * ww[~isAsked].sum() / max(1, counts[4]))
    for chosen in (isFamily, ~isFamily & ~isAsked):
        lacking = chosen & (kinds == "unknown")
        ww[lacking] *= min(1, UNKNOWN * (chosen & (kinds == "phrasings")).sum() / max(1, lacking.sum()))
    lost = (kinds == "traps") & (yv == 0); usual = kinds != "traps"
    kept = usual | lost
    xw, yw, wk = xv[kept], yv[kept], ww[kept]
    told = with_products(xw)
    final = weighted(told, yw, np.where(lost[kept], TRAPS, 1) * wk, 3.0)
    # Traps teach what is right, and are rarer than here, as are questions so unlike the answer's as the families': the scale is
    # that of the development part's other questions and the real questionnaires'.
    plain, scale = (usual & ~isFamily)[kept], (usual & (isOwn | isAsked))[kept]
    platt = weighted((told[scale] @ final[:-1] + final[-1])[:, None], yw[scale], wk[scale], 0.0)
    final = np.append(final[:-1] * platt[0], final[-1] * platt[0] + platt[1])
    # Of pairs that fit, all but one in twenty-five must stay clear of a conflict.
    xu, yu = xv[usual], yv[usual]
    vetoed = sorted(xu[(yu == 1) & against(xu), 0])
    fits = int(sum(yu)); overrule = vetoed[int(.04 * fits)] if len(vetoed) > .04 * fits else -99.0
    # Where a facet says firmly that it does not fit and the judge that it does: how often it does after all, whatever the likelihood
    # says. On the scale of the likelihood: without traps, and without the families, made to be mistaken.
    doubted, firm = against(xw) & plain, xw[:, CONFLICT] > 0
    def share(chosen): return (yw * wk)[chosen].sum() / max(1e-9, wk[chosen].sum())
    overruled = share(doubted & firm & (xw[:, 0] >= overrule))
    print("of %d conflicts right: firm and overruled %.3f, below the verdict %.3f" % (
        doubted.sum(), overruled, share(doubted & (xw[:, 0] < overrule))), file=sys.stderr)
    # The rest of the questionnaire: the usual share is that of the scale.
    common = float((yw * wk)[scale].sum() / wk[scale].sum())
    bases = own + vendors
    pool = {kind: [np.stack(likely([base], choice, final, overruled, sets=(kind,))[1:]) for base in bases] for kind in ("phrasings", "unknown", "traps")}
    real = [np.stack(likely([one], choice, final, overruled, told=False)[1:]) for one in asked]
    coverage = fit_coverage(drawn(pool["phrasings"], pool["unknown"], pool["traps"], real, DRAWN, np.random.default_rng(1)), common)
    print("usual share %.3f, coverage %.3f and %.3f times the log odds a step" % (common, *coverage), file=sys.stderr)
    moved = lambda part, sets=USUAL: likely(part, choice, final, overruled, coverage, common, sets)
    pw = np.empty(len(yv))
    for place, part in enumerate(learnt):
        inside = np.flatnonzero(np.repeat(range(5), counts) == place)
        if not len(inside): continue
        for isTrap, sets in ((False, USUAL), (True, ("traps",))):
            of = [np.array([], int)]; start = inside[0]
            for one in part:
                ks = verdicts(one, choice, (*USUAL, "traps"))[2]
                of.append(start + np.flatnonzero((ks == "traps") == isTrap)); start += len(ks)
            pw[np.concatenate(of)] = moved(part, sets)[1]
    pw = pw[kept]
    given = free(xw) & ~isNear[kept]  # the targets are held without the help of easy wordings
    cuts = thresholds(pw[given], yw[given], wk[given], TARGETS)
    for name, part in parts:
        xs, ps, ys = likely(part, choice, final, overruled); _, p, _ = moved(part)
        phr = [rows for rows in flat(part) if rows[0]["set"] == "phrasings"]
        orders = [(choose(rows, choice)[0] if judged(rows) else [], rows[0]["intent"]) for rows in phr]
        print(name, "judge: told from traps %.3f, from others %.3f;" % told_apart(flat(part)), "first %.3f," % np.mean([bool(o) and o[0] == i for o, i in orders] or [np.nan]),
              "calibration error alone %.3f, in its questionnaire %.3f" % (calibration(ps, ys), calibration(p, ys)), file=sys.stderr)
        xt, palone, yt = likely(part, choice, final, overruled, sets=("traps",)); pt = moved(part, ("traps",))[1]
        known = max(1, sum(1 for rows in flat(part) if rows[0]["set"] in ("phrasings", "questionnaires")))
        for target, cut in cuts:
            for said, ps_, pt_ in (("alone", ps, palone), ("in its questionnaire", p, pt)):
                given = (ps_ >= cut) & free(xs); lost = (pt_ >= cut) & free(xt) & (yt == 0)
                print("  target %.2f from %.3f, %s: answered %d of %d (%.0f %%), right %.3f; traps lost %d of %d" % (
                    target, cut, said, given.sum(), known, 100 * given.sum() / known, ys[given].mean() if given.any() else 1, lost.sum(), len(pt)), file=sys.stderr)
        conflicts = against(xs) & (xs[:, 0] < overrule) & (ys == 1)
        caught = against(xt) & (xt[:, 0] < overrule)
        print("  vetoed %d of %d that fit (%.1f %%), %d of %d traps in conflict" % (
            conflicts.sum(), ys.sum(), 100 * conflicts.sum() / ys.sum(), caught.sum(), len(pt)), file=sys.stderr)
    number = lambda v: f"{v:.4f}"
    def table(names, weights):
        for n, v in zip(names, weights): print(f"      (\\.{n}, {number(v)}),")
    name = arguments.name
    print("// Written by Benchmarks/Matching/fit.py from Benchmarks/pairs; fit anew instead of editing.\n")
    print(f"extension FittedModel {{\n  /// {ABOUT[name]}\n  package static let {name} = FittedModel(\n    ranking: [")
    table([names[i] for i in RANKED], w[RANKED])
    print("    ],\n    likelihood: [")
    table(JUDGED, judge)
    print(f"    ], margin: {number(judge[-2])}, offset: {number(judge[-1])},\n    choice: (judge: {number(choice[0])}, ranking: {number(choice[1])}),\n    verdict: [")
    table(EVIDENCE, final)
    print("    ], verdictProducts: [")
    for (a, b), v in zip(PRODUCTS, final[len(EVIDENCE):]): print(f"      (\\.{EVIDENCE[a]}, \\.{EVIDENCE[b]}, {number(v)}),")
    print(f"    ], verdictOffset: {number(final[-1])}, leastToOverrule: {number(overrule)}, leastAgainstObjection: {number(SURE)}, overruled: {number(overruled)},\n    coverage: Coverage.Weights(usual: {number(common)}, strength: {number(STRENGTH)}, shift: {number(coverage[0])}, slope: {number(coverage[1])}, most: {number(STEPS)}),\n    thresholds: [")
    for target, cut in cuts: print(f"      ({target}, {number(cut)}),")
    print("    ])\n}")
