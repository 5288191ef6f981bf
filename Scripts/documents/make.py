"""Writes every document and what is to be found in it."""
import json, os, sys

from making import made
import tables, text, fields  # noqa: F401

folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
for old in os.listdir(folder):
    os.remove(os.path.join(folder, old))
expected = {}
for name, document in made():
    document.save(os.path.join(folder, f"{name}.docx"))
    expected[f"{name}.docx"] = document.expected()
with open(os.path.join(folder, "expected.json"), "w", encoding="utf-8") as out:
    json.dump(expected, out, ensure_ascii=False, indent=1, sort_keys=True)
    out.write("\n")
print(f"{len(expected)} documents")
