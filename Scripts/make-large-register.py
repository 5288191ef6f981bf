#!/usr/bin/env python3
"""A workspace with many vendors, five reports each, for measuring.

    python3 Scripts/make-large-register.py FOLDER [COUNT]
"""
import os, random, sys

folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
rng = random.Random(2026)
os.makedirs(f"{folder}/KnowledgeBase/vendors", exist_ok=True)
with open(f"{folder}/KnowledgeBase/company.yaml", "w") as out:
    out.write("name: Measured Company\nexample: true\n")
auditors = ["Hollis & Wren LLP", "Alder & Quill LLP", "Marrow Assurance PC", "Stane Audit N.V."]
for number in range(count):
    name = f"vendor-{number:05}"
    month = rng.randint(1, 12)
    lines = [f"id: {name}", f"name: Vendor {number:05} Inc.", "example: true",
             f"service: Service number {number}", f"owner: team-{number % 17}",
             f"tier: {rng.choice(['critical', 'high', 'standard'])}", "status: active",
             "data: [customer data]", f"website: https://{name}.example",
             f"contract: {{renewal: 2027-{rng.randint(1, 12):02}-15, notice-by: 2026-{rng.randint(1, 12):02}-01}}",
             "reports:"]
    for year in range(2021, 2026):
        end = f"{year + 1}-{month:02}-28"
        lines += [f"  - id: {name}-soc2-{year + 1}", "    kind: soc2-type2",
                  f"    period: {{from: {year}-{month:02}-{'28' if rng.random() < .1 else '01'}, to: {end}}}",
                  f"    issued: {year + 1 + (month > 10)}-{(month + 1) % 12 + 1:02}-20",
                  f"    auditor: {rng.choice(auditors)}",
                  f"    opinion: {'qualified' if rng.random() < .05 else 'unqualified'}",
                  "    categories: [security, availability]", f"    exceptions: {rng.choice([0, 0, 0, 1, 3])}"]
    with open(f"{folder}/KnowledgeBase/vendors/{name}.yaml", "w") as out:
        out.write("\n".join(lines) + "\n")
