"""Families of mutate_examples.py: the opening, blame, the law, and words for insiders."""

import re

from mutation_families import family, lowered

OPENINGS = {"risk-brief": "consequence", "incident-summary": "impact", "decision-memo": "question"}
MECHANISMS = [
    "Because the software only goes by what it has seen before, ",
    "The system was never trained on such cases, and so ",
    "Our retrieval pipeline ranks passages by cosine similarity, so ",
    "The model’s confidence threshold is set too low, which means that ",
    "Owing to a race condition in the message queue, ",
]
METRICS = [
    "The classifier reaches an F1 score of 0.87 on the evaluation set.",
    "The system is built on a large language model with a vector index.",
    "Our architecture has a known weakness.",
]


@family("mechanism before the consequence", kinds=set(OPENINGS), about=("RC10", "RC211", "RC6"), but=("RC103", "RC104"))
def mechanism_first(draft):
    start, end = next(iter(draft.sentences(draft.section(OPENINGS[draft.kind]))))
    sentence = draft.text[start:end]
    for clause in MECHANISMS:
        yield start, end, clause + lowered(draft, sentence), "the clause of the cause put first"
    for clause in METRICS:
        yield start, end, clause, "the consequence replaced"
    yield start, start, METRICS[0] + " ", "a metric put first"


@family("first sentence's clauses swapped", kinds={"risk-brief"}, about=("RC101", "RC102"))
def swapped(draft):
    start, end = next(iter(draft.sentences(draft.section(OPENINGS[draft.kind]))))
    clauses = draft.text[start:end].rstrip(".").split(": ")
    if len(clauses) == 2:
        yield start, end, f"{clauses[1]}, so {lowered(draft, clauses[0])}.", "the clauses swapped"


FAULTS = [
    "failed to check the result", "forgot to pass it on", "should have noticed this", "was careless",
    "ignored the warning", "neglected to follow the procedure", "made a serious mistake", "is to blame for this",
    "did not bother to ask", "overlooked the message", "caused the problem", "could have prevented this",
]
ROLES = {
    "incident-summary": ["The engineer on call", "The duty manager", "A claim handler", "The operations team", "{author}"],
    "rfc": ["The product manager", "{decider}", "Product", "The advice team"],
    "decision-memo": ["The Legal team", "{decider}", "The data scientists"],
}
STORIES = {
    "incident-summary": ["what-happened", "why", "what-we-did", "impact"],
    "rfc": ["decision-at-issue", "position", "constraint"],
    "decision-memo": ["dissent"],
}
ATTACKS = [
    "{decider} does not understand the risk.", "Whoever planned this was incompetent.", "You never listen to the engineers.",
    "It was irresponsible of Product to announce the date.",
]
LEGAL = [
    "We accept full liability for the delay.", "This was negligent.", "We had known about the weakness for months.",
    "We guarantee that this will never happen again.", "We broke the law.",
]


def named(draft, role):
    author = draft.value("author").split(",")[0]
    decider = draft.value("decision.from").split(",")[0]
    return role.replace("{author}", author).replace("{decider}", decider)


@family("role before a verb of fault", kinds=set(ROLES), about=("RC5",))
def blame(draft):
    limit = {"incident-summary": 12, "rfc": 8, "decision-memo": 3}[draft.kind]
    roles, steps = ROLES[draft.kind], STORIES[draft.kind]
    for i in range(limit):
        start, end = list(draft.sentences(draft.section(steps[i % len(steps)])))[-1]
        role = named(draft, roles[i % len(roles)])
        fault = FAULTS[(i * 5 + len(draft.kind)) % len(FAULTS)]
        yield end, end, f" {role} {fault}.", ""


@family("person attacked instead of the decision", kinds={"rfc"}, about=("RC5", "RC6"))
def attacks(draft):
    section = draft.section("decision-at-issue")
    start, end = next(iter(draft.sentences(section)))
    if draft.text.startswith("The plan", start):
        yield start, start + 8, named(draft, "{decider}’s plan"), "the plan made a person's"
    for attack in ATTACKS:
        yield end, end, " " + named(draft, attack), ""


@family("words that counsel must see", kinds={"incident-summary"}, about=("RC5",))
def legal(draft):
    for i, sentence in enumerate(LEGAL):
        section = draft.section(["impact", "why", "what-we-did", "what-happened"][i % 4])
        *_, (start, end) = draft.sentences(section)
        yield end, end, " " + sentence, ""


JARGON = [
    (r"sorting system", "classifier"), (r"filter\b(?! and| was)", "guardrail model"), (r"wrong answers", "hallucinations"),
    (r"wrong tariffs", "false positives"), (r"doubtful questions", "low-confidence prompts"), (r"a doubtful message", "a low-confidence inference"),
    (r"earlier claims", "the training set"), (r"test it on 400 more", "evaluate it on a held-out split"),
    (r"The refused", "The false positives"), (r"at most 15 let through", "at most 15 false negatives"),
    (r"Teach the system", "Fine-tune the model on"), (r"chat assistant", "LLM endpoint"), (r"tariff helper", "RAG pipeline"),
    (r"invented claim", "hallucination"), (r"summaries", "LLM completions"), (r"a check that\b", "a self-consistency gate that"),
    (r"safeguards", "guardrails"), (r"a curve", "an ROC curve"), (r"cut-offs", "logits"), (r"a test on", "an offline eval on"),
    (r"Every statement links to its clause", "Every statement is grounded by top-k retrieval over the embeddings"),
    (r"Where the system finds none", "Where recall@k is zero"), (r"our test of", "the regression suite of"),
    (r"marked the claim urgent", "escalated it to a P1"), (r"claims it called routine", "claims below the threshold"),
    (r"what each team’s setting would do to customers", "the precision and recall of each operating point"),
    (r"wrote down", "backtested"), (r"cut-off scores", "hyperparameters"), (r"planned 240 a day", "planned throughput of 240 a day"),
    (r"A builder made the room safe", "A hotfix was rolled out"), (r"launch the", "GA the"), (r"The limits", "The SLOs"),
    (r"before the winter bills", "with a p99 latency under 2 s"), (r"one setting", "one feature flag"),
]


@family("jargon in place of a plain word", limit=9, about=("RC10", "RC211"))
def jargon(draft):
    seen = set()
    for section, start, end in draft.prose():
        if section.step == "technical":
            continue
        for pattern, term in JARGON:
            match = re.search(pattern, draft.text[start:end])
            if match and term not in seen and draft.is_free(start + match.start(), start + match.end()):
                seen.add(term)
                yield start + match.start(), start + match.end(), term, f"for '{match.group()}'"


ACRONYMS = [
    "liability clause", "contract reviewer", "review desk", "contract lawyers", "duty manager", "claim handlers", "sorting system",
    "tariff helper", "two meters", "winter bills", "chat assistant", "investment advice", "external audit", "business customers",
]


@family("acronym that is not written out", limit=3, about=("RC104",))
def acronyms(draft):
    for phrase in ACRONYMS:
        for section, start, end in draft.prose():
            at = draft.text.find(phrase, start, end)
            if at >= 0 and draft.is_free(at, at + len(phrase)):
                letters = "".join(w[0] for w in phrase.split()).upper() + ("S" if phrase.endswith("system") else "X")
                yield at, at + len(phrase), letters, f"for '{phrase}'"
                break
