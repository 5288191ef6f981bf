#!/usr/bin/env python3
"""Makes a workspace with 10,000 approved answers and a questionnaire of 1,000 questions, for measuring.

    Scripts/make-large-knowledge-base.py FOLDER [ANSWERS]

At most 108,000 answers. Up to 40,500 are made of the same words, so that older figures stay comparable.
"""
import itertools, os, random, sys

folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
random.seed(7)
subjects = ["customer data", "backups", "laptops", "databases", "access logs", "source code", "vendors", "employees",
            "network devices", "encryption keys", "passwords", "incidents", "changes", "contracts", "visitors",
            "mobile devices", "certificates", "test data", "privileged accounts", "support tickets", "invoices",
            "policies", "risks", "servers", "containers", "interfaces", "reports", "meetings", "archives", "sensors"]
verbs = ["encrypted", "reviewed", "approved", "logged", "deleted", "classified", "inventoried", "monitored", "tested",
         "documented", "restricted", "audited", "patched", "labelled", "archived", "scanned", "rotated", "escrowed"]
places = [f"in region {name}" for name in ("north", "south", "east", "west", "central")] + [
    f"by team {name}" for name in ("amber", "birch", "cedar", "dahlia", "elm", "fern", "gorse", "hazel", "iris", "juniper")]
whens = ["daily", "weekly", "monthly", "quarterly", "annually"]
combinations = list(itertools.product(subjects, verbs, places, whens))
random.shuffle(combinations)
if count > len(combinations):
    sites = [f"at site {name}" for name in (
        "ash", "aspen", "bamboo", "beech", "bramble", "cherry", "chestnut", "clover", "cypress", "elder", "fir",
        "hawthorn", "heather", "hickory", "holly", "larch", "laurel", "lime", "linden", "maple", "myrtle", "oak",
        "olive", "poplar", "rowan")]
    more = list(itertools.product(subjects, verbs, sites, whens))
    random.shuffle(more)
    combinations += more
if count > len(combinations):
    sys.exit(f"{count} answers were asked for; there are words for {len(combinations)}.")
base = os.path.join(folder, "KnowledgeBase")
os.makedirs(os.path.join(base, "answers", "made"), exist_ok=True)
os.makedirs(os.path.join(folder, "Questionnaires"), exist_ok=True)
with open(os.path.join(base, "company.yaml"), "w") as file:
    file.write("# Example: made for measuring.\nname: Measured, Inc.\nexample: true\n")
for number, (subject, verb, place, when) in enumerate(combinations[:count]):
    with open(os.path.join(base, "answers", "made", f"a{number:05}.md"), "w") as file:
        file.write(f"""---
id: a{number:05}
questions:
  - Are {subject} {verb} {place} {when}?
  - Do you have {subject} {verb} {when} {place}?
  - Is it ensured that {subject} are {verb} {when} {place}?
answer: {"yes" if number % 3 else "no"}
criteria: [CC6.1]
sharing: public
products: [all]
approved: {{by: head-of-security, on: 2026-03-01}}
---
Our {subject} are {verb} {when} {place}, as the procedure {number} describes.
""")
asked = random.sample(combinations[:count], 500) + random.sample(combinations, 500)
with open(os.path.join(folder, "Questionnaires", "thousand.csv"), "w") as file:
    file.write("No,Question,Answer,Comments\n")
    for number, (subject, verb, place, when) in enumerate(asked, 1):
        file.write(f"{number},Are your {subject} {verb} {when} {place}?,,\n")
