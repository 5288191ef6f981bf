#!/usr/bin/env python3
"""Precision and recall per field of `vouch vendors read-report` on sample reports.

    python3 Benchmarks/reports/measure.py VOUCH FOLDER [--show]

FOLDER holds PDFs and truth.json. Texts count as found when they are equal after folding case,
spaces and punctuation. --show prints every difference.
"""
import json, os, re, subprocess, sys

vouch, folder = sys.argv[1], sys.argv[2]
show = "--show" in sys.argv
fold = lambda t: re.sub(r"[^a-z0-9]+", "", t.lower())
score = {}

def count(field, got, want, name):
    s = score.setdefault(field, [0, 0, 0])
    hit = len(got & want)
    s[0] += hit; s[1] += len(got); s[2] += len(want)
    if show and got != want:
        print(f"{name} {field}\n   extra   {sorted(got - want)}\n   missing {sorted(want - got)}")

refused = right_refusals = 0
for truth in json.load(open(os.path.join(folder, "truth.json"))):
    path = os.path.join(folder, truth["file"])
    run = subprocess.run([vouch, "vendors", "read-report", path, "--json"], capture_output=True, text=True)
    if run.returncode:
        refused += 1
        right_refusals += truth["kind"] is None
        print(f"{truth['file']}: refused: {run.stderr.strip()}")
        if truth["kind"] is not None:
            read = {}
        else:
            continue
    else:
        read = json.loads(run.stdout)
        if truth["kind"] is None:
            print(f"{truth['file']}: NOT refused")
    value = lambda k: (read.get(k) or {}).get("value")
    one = lambda v: set() if v is None else {v if isinstance(v, str) else json.dumps(v, sort_keys=True)}
    name = truth["file"]
    for field in ("kind", "opinion", "issued", "asOf"):
        count(field, one(value(field)), one(truth[field]), name)
    count("period", one(value("period")), one(truth["period"]), name)
    for field in ("auditor", "serviceOrganization"):
        count(field, {fold(v) for v in one(value(field))}, {fold(v) for v in one(truth[field])}, name)
    for field in ("categories", "additionalCriteria"):
        count(field, set(value(field) or []), set(truth[field] or []), name)
    parties = lambda l: {fold(p["name"]) + ":" + p["method"] for p in l}
    count("subserviceOrganizations", parties([f["value"] for f in read.get("subserviceOrganizations", [])]),
          parties(truth["subserviceOrganizations"]), name)
    for field in ("cuecs", "exceptions"):
        label = r"^(exceptions?|deviations?)( (noted|identified|found))?\s*[:.\-–—]\s*"
        clean = lambda t: fold(re.sub(label, "", t, flags=re.I))
        count(field, {clean(f["value"]["text"]) for f in read.get(field, [])}, {clean(t) for t in truth[field]}, name)

print(f"{'field':<26}{'precision':>10}{'recall':>8}{'found':>7}{'true':>6}")
total = [0, 0, 0]
for field, (hit, got, want) in score.items():
    total = [a + b for a, b in zip(total, (hit, got, want))]
    print(f"{field:<26}{hit / got if got else 1:>10.3f}{hit / want if want else 1:>8.3f}{got:>7}{want:>6}")
hit, got, want = total
print(f"{'all':<26}{hit / got if got else 1:>10.3f}{hit / want if want else 1:>8.3f}{got:>7}{want:>6}")
