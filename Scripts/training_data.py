"""What the judge and the encoder learn from: families of questions, the training part, the starter answers' own wordings."""
import glob, json, os, re, subprocess, sys
from concurrent.futures import ThreadPoolExecutor

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def lines(path):
    return [json.loads(line) for line in open(path) if line.strip()]


def part(name):
    return {kind: lines(f"{ROOT}/Benchmarks/pairs/{name}-{kind}.jsonl") for kind in ("phrasings", "traps", "unknown")}


def knowledge():
    """Each starter answer's phrasings, and its text with the yes or no before it."""
    phrasings, texts = {}, {}
    leads = {"yes": "Yes. ", "no": "No. ", "partial": "Partly. ", "not-applicable": "Not applicable. "}
    for path in sorted(glob.glob(f"{ROOT}/KnowledgeBase/answers/**/*.md", recursive=True)):
        _, front, body = open(path).read().split("---", 2)
        name = re.search(r"^id: (.+)$", front, re.M)[1].strip()
        found = re.search(r"^questions:\n((?:  - .+\n)+)", front, re.M)[1].splitlines()
        bare = [line.strip()[2:].strip() for line in found]
        phrasings[name] = [q[1:-1].replace("''", "'").replace('\\"', '"') if q[:1] in "\"'" else q for q in bare]
        short = re.search(r"^answer: (.+)$", front, re.M)
        text = " ".join(body.split())
        is_led = text.split(" ", 1)[0].strip(".,").lower() in ("yes", "no", "partly")
        texts[name] = text if is_led or not short else leads.get(short[1].strip(), "") + text
    return phrasings, texts


def asked_for(name):
    """The ids of the answers that a part asks for."""
    return sorted({line["intent"] for kind in ("phrasings", "traps") for line in part(name)[kind]})


PLAIN = {}


def plain(texts):
    """The texts in plain words, as the program puts them before encoder and judge; `MatchingBenchmark plain` says how."""
    texts = list(texts)
    new = [text for text in dict.fromkeys(texts) if text not in PLAIN]
    if new:
        PLAIN.update(zip(new, told("plain", new), strict=True))
    return [PLAIN[text] for text in texts]


def verdicts(pairs):
    """The judge's log odds for each question and approved text, by the program."""
    return told("verdicts", pairs)


def told(command, lines):
    """What MatchingBenchmark says to each line, on two cores."""
    program = os.path.join(ROOT, ".build", "release", "MatchingBenchmark")
    halves = [lines[:len(lines) // 2], lines[len(lines) // 2:]]
    given = ["".join(json.dumps(line, ensure_ascii=False) + "\n" for line in half) for half in halves]
    with ThreadPoolExecutor(2) as both:
        run = lambda text: subprocess.run([program, command], input=text, capture_output=True, check=True, text=True).stdout
        return [json.loads(line) for made in both.map(run, given) for line in made.split("\n")[:-1]]


APART, SAME_POINT = .75, .82  # cosines, by the encoder as published


# Encoder and judge learn in turns: first without these, then, beginning with what the first turn made, from all.
LATER = ("cloud-network-endpoint", "compliance-incidents-access", "product-ai-data", "suppliers-continuity-people")


def families(vectors, turn=2):
    """The families to learn from, and those set aside to fit likelihoods on, apart from each other and from the test part.

    Left out is what comes near a test answer's question; set aside is what comes near a development answer's. `vectors`
    turns texts into vectors of length 1 by the encoder as published.
    """
    found = [dict(line, file=os.path.basename(path)) for path in sorted(glob.glob(f"{ROOT}/Benchmarks/pairs/families/*.jsonl"))
             if turn == 2 or os.path.basename(path).removesuffix(".jsonl") not in LATER for line in lines(path)]
    phrasings, _ = knowledge()
    made = vectors([family["known"] for family in found])
    near = {name: (made @ vectors([q for answer in asked_for(name) for q in phrasings[answer]]).T).max(1) >= APART
            for name in ("development", "test")}
    aside = [place for place in range(len(found)) if near["development"][place] and not near["test"][place]]
    beside = (made @ made[aside].T).max(1) >= SAME_POINT
    learnt = [place for place in range(len(found)) if not near["test"][place] and not near["development"][place] and not beside[place]]
    print(f"of {len(found)} families {len(learnt)} to learn from, {len(aside)} aside, {sum(near['test'])} near the test part", file=sys.stderr, flush=True)
    return [found[place] for place in learnt], [found[place] for place in aside]


def neighbours(families):
    """Labelled pairs of two families that are learnt from: (question, its family, the approved one, whether its answer may be given)."""
    asking = {question: place for place, family in enumerate(families) for question in [family["known"], *family["same"]]}
    approved = {family["known"]: place for place, family in enumerate(families)}
    return [(line["incoming"], asking[line["incoming"]], approved[line["known"]], line["fits"])
            for line in lines(f"{ROOT}/Benchmarks/pairs/neighbours.jsonl")
            if line["incoming"] in asking and line["known"] in approved]


# The judge learns from these of the invented vendors; likelihoods are fitted on the others, which it has not read.
TEACHING_VENDORS = ("buildings", "learning", "logistics", "payments", "payroll", "signing", "support", "telehealth")


def vendors(vectors):
    """What the vendors to learn from wrote apart from the development and the test part, in the form of families."""
    phrasings, _ = knowledge()
    held = vectors([question for name in ("development", "test") for answer in asked_for(name) for question in phrasings[answer]])
    found = [{"file": name, "known": line["known"], "answer": line["answer"], "same": line["asked"], "different": line["traps"]}
             for name in TEACHING_VENDORS for line in lines(f"{ROOT}/Benchmarks/pairs/vendors/{name}.jsonl") if "known" in line]
    nearest = (vectors([entry["known"] for entry in found]) @ held.T).max(1)
    return [entry for entry, near in zip(found, nearest) if near < APART]


def starter():
    """The starter answers that the training part asks for, in the form of families."""
    phrasings, texts = knowledge()
    train = part("train")
    asked = lambda kind, name: [line["incoming"] for line in train[kind] if line["intent"] == name]
    return [{"file": "KnowledgeBase", "known": phrasings[name][0], "answer": texts[name], "same": phrasings[name][1:] + asked("phrasings", name),
             "different": [{"q": question} for question in asked("traps", name)]} for name in asked_for("train")]


def confusable(entries):
    """Labelled pairs that the judge took for fitting or was in doubt about, or whose questions lie near.

    (question, its entry, the approved one's, whether its answer fits, whether any answer to it would), each of the last two None
    where that is a matter of opinion. Where nobody said it of the questions alone, what was said of the text serves for both.
    Questions of the training part that no answer answers are asked, too; these have no entry.
    """
    approved = {(entry["file"], entry["known"]): place for place, entry in enumerate(entries)}
    asking = {}
    for place, entry in enumerate(entries):
        for question in [entry["known"], *entry["same"], *(line["q"] for line in entry["different"])]:
            asking.setdefault(question, place)
    asking = {line["incoming"]: None for line in part("train")["unknown"]} | asking
    return [(line["incoming"], asking[line["incoming"]], approved[line["file"], line["known"]], line["fits"], line.get("fitsAlone", line["fits"]))
            for line in lines(f"{ROOT}/Benchmarks/pairs/confusable.jsonl")
            if (line["file"], line["known"]) in approved and line["incoming"] in asking]


def worded(name, entries):
    """What was written for some of the entries afterwards: (entry, questions that it answers, questions that only look alike).

    `nearly-alike`: both nearly in the approved question's words; `reworded`: both in other words and manners; `manners`: both as long
    and as formal as in questionnaires of many pages.
    """
    return [(entry, line["same"], line["different"]) for entry, line in afterwards(name, entries)]


def narrower(entries):
    """(entry, questions about the same point, those that its text alone shows to be answered, those that it does not answer), all with a qualifier."""
    return [(entry, line["plain"], line["through"], line["apart"]) for entry, line in afterwards("narrower", entries)]


def asked(entries):
    """Questions in the manner of whole questionnaires, asked of many bases: (question, entry, whether its answer may be given)."""
    return [(line["incoming"], entry, line["fits"]) for entry, line in afterwards("asked", entries)]


def afterwards(name, entries):
    """What was written for some of the entries afterwards, with the entry."""
    places = {(entry["file"], entry["known"]): place for place, entry in enumerate(entries)}
    return [(entries[places[line["file"], line["known"]]], line)
            for line in lines(f"{ROOT}/Benchmarks/pairs/{name}.jsonl") if (line["file"], line["known"]) in places]


BEFORE = ["Please confirm: ", "In the context of the hosted service, ", "Describe: ", "For the services in scope, ",
          "(If applicable) ", "With respect to your organisation: ", "Please indicate: ", "Q: "]
AFTER = [" Please explain.", " (Y/N)", " Provide details.", " Comments?", " If so, describe.", ""]
OTHERWISE = [("Do you ", "Does your company "), ("Do you ", "Does the vendor "), ("Do you ", "Does the organization "),
             ("Are you ", "Is your organisation "), ("your ", "the supplier's "), ("employees", "staff"),
             ("staff", "personnel"), ("customer", "client"), ("customers", "clients"),
             ("How often", "At what frequency"), ("How long", "For what period of time"),
             ("Is there", "Do you have"), ("Do you have", "Is there"), ("encrypted", "protected by encryption"),
             ("How do you", "In what manner do you"), ("Which", "What"), ("third parties", "external parties"),
             ("vendors", "suppliers"), ("policy", "policies"), ("reviewed", "looked over"), ("company", "organization")]


def reworded(question, chance):
    """The same question, put a little otherwise, sometimes with a slip of the pen."""
    text = question
    for one, other in chance.sample(OTHERWISE, len(OTHERWISE)):
        if one in text and chance.random() < .5:
            text = text.replace(one, other, 1)
    draw = chance.random()
    if draw < .25:
        return chance.choice(BEFORE) + text[0].lower() + text[1:]
    if draw < .45:
        return text + chance.choice(AFTER)
    if draw < .6:
        return text.rstrip("?.").lower()
    if draw < .7:
        place = chance.randrange(1, len(text) - 2)
        if chance.random() < .5:
            return text[:place] + text[place + 1:]
        return text[:place] + text[place + 1] + text[place] + text[place + 2:]
    return text
