"""Add up what came of the descriptions, and write it as a page."""

from collections import Counter
from collections.abc import Sequence

from attrs import frozen

from .results import Compared
from .running import SECONDS_EACH, Outcome
from .verdicts import NOT_ANSWERED, RULES, Verdict


@frozen(kw_only=True)
class Row:
    """The operations of one description: how far each came, and whose the rest is."""

    name: str
    operations: int
    called: int
    accepted: int
    decoded: int
    ours: int
    descriptions: int
    prisms: int
    not_run: int
    seconds: float

    @property
    def served(self) -> int:
        """Operations that Prism can serve: those that came through, and those that failed for a fault of ours."""
        return self.decoded + self.ours


def verdicts(outcome: Outcome) -> dict[str, Verdict]:
    """Return the verdict for each operation: a fault of ours in any call, else success in any, else the first other."""
    found: dict[str, list[Verdict]] = {}
    for call in outcome.calls:
        found.setdefault(call["operation"], []).append(Verdict(**call["verdict"]))
    for name, verdict in outcome.others.items():
        found.setdefault(name, []).append(verdict)
    rank = {"ours": 0, "fine": 1, "description": 2, "prism": 3, "unknown": 4}
    return {name: min(listed, key=lambda verdict: rank[verdict.whose]) for name, listed in found.items()}


def row(outcome: Outcome) -> Row:
    """Count the operations of a description."""
    whose = Counter(verdict.whose for verdict in verdicts(outcome).values())
    first = [call for call in outcome.calls if not call["prefer"] and not call["example"]]
    sent = [call for call in first if call["evidence"]["is_sent"]]
    return Row(
        name=outcome.name,
        operations=len(outcome.operations),
        called=len(sent),
        accepted=sum(call["verdict"]["rule"] not in NOT_ANSWERED and call["evidence"]["status"] != 0 for call in sent),
        decoded=whose["fine"],
        ours=whose["ours"],
        descriptions=whose["description"],
        prisms=whose["prism"],
        not_run=whose["unknown"],
        seconds=outcome.seconds,
    )


@frozen(kw_only=True)
class PeerRow:
    """What the two make of the same answers of one description."""

    name: str
    answers: int
    ours: int
    peers: int
    only_peers: int
    failure: str


def peer_row(name: str, found: Compared) -> PeerRow:
    """Count the answers whose values each of the two has."""
    compared = found.answers
    return PeerRow(
        name=name,
        answers=len(compared),
        ours=sum(not entry["ours"] for entry in compared),
        peers=sum(not entry["peers"] for entry in compared),
        only_peers=sum(not entry["peers"] and bool(entry["ours"]) for entry in compared),
        failure=found.failure,
    )


_OWNERS = {"ours": "ours", "description": "the description’s", "prism": "Prism’s", "unknown": "not tried"}

_HEAD = """\
---
hide: [toc] # its place goes to the table
---

# Examples against Prism

`make conformance` generates a package from each description of the [corpus](corpus.md), and from some of our own
tests (`cases/`), of what vendors seldom describe (`--allow-skips`). It starts
[Prism](https://github.com/stoplightio/prism) {prism} on the description, and runs the examples that the emitted pages
show, with the base URL and the keys in the environment variables that the pages name. Prism validates each request
against the description, and answers with the description's example. The first example of an operation is called three
times more, and then Prism makes the answer up from the schema (`Prefer: dynamic=true`, with fixed seeds).{scope}

- Called: the first example sent a request. Accepted: Prism found nothing wrong with it. Decoded: each valid answer came
  through with the values that were sent, compared one by one, and all examples of the operation did.
- Ours, the description's, Prism's: whose it is that an operation is not decoded. Rules in
  `tools/conformance/verdicts.py` say so, from Prism's violations, from openapi-core's opinion of the same request, from
  jsonschema's of the answer, and from what the example raised. They are counted in the second table.
- Prism can serve: decoded and ours. An operation for which Prism refuses what openapi-core accepts, or whose answers do
  not fit their own schema, is not among them.
- Not tried: what had no turn in the {seconds:.0f} seconds, and {each:.0f}
  more for each operation, that the calls of one description may take; and streams, which Prism can't make. Where the
  schema is that of an object, it answers with HTTP 500, to server-sent events as "Cannot serialise complex objects as
  text", to JSON lines as "Cannot find serializer". Where it is that of a string, or there is an example, it sends that
  text as it stands. `tests/codegen/test_streams_of_starlette.py` reads streams of sse-starlette in its place.

{summary}

| description | operations | called | accepted | decoded | ours | the description's | Prism's | not tried | seconds |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
"""

_RULES_HEAD = """
## Reasons

| whose | rule | operations | what it says |
|---|---|--:|---|
"""

_PEER_HEAD = """
## The same answers, decoded by openapi-python-client

For every fifth description of the list, what openapi-python-client {peer} makes of the answers that Prism gave above.
Only JSON answers of success that fit their schema count. An answer is right if each of its values comes through.

{summary}

| description | answers | right in ours | right in the peer's | right in the peer's only |
|---|--:|--:|--:|--:|
"""


def page(
    outcomes: Sequence[Outcome], peers: Sequence[PeerRow], versions: dict[str, str], *, seconds: float, scope: str
) -> str:
    """Write the page."""
    rows = [row(outcome) for outcome in outcomes]
    parts = [
        _HEAD.format(prism=versions["prism"], seconds=seconds, each=SECONDS_EACH, scope=scope, summary=summary(rows))
    ]
    parts += [
        f"| {r.name} | {r.operations} | {r.called} | {r.accepted} | {r.decoded} | {r.ours} | {r.descriptions} "
        f"| {r.prisms} | {r.not_run} | {r.seconds:.0f} |\n"
        for r in rows
    ]
    reasons = Counter(
        verdict for outcome in outcomes for verdict in verdicts(outcome).values() if verdict.rule != "fine"
    )
    counted = Counter({(verdict.whose, verdict.rule): 0 for verdict in reasons})
    for verdict, count in reasons.items():
        counted[verdict.whose, verdict.rule] += count
    texts = {rule.name: rule.reason for rule in RULES} | {
        verdict.rule: verdict.reason.partition(":")[0] for verdict in reasons if verdict.rule not in NOT_ANSWERED
    }
    parts.append(_RULES_HEAD)
    parts += [
        f"| {_OWNERS[whose]} | {rule} | {count} | {texts[rule]} |\n" for (whose, rule), count in counted.most_common()
    ]
    if peers:
        parts.append(_PEER_HEAD.format(peer=versions["peer"], summary=_peer_summary(peers)))
        parts += [f"| {p.name} | {p.answers} | {p.ours} | {p.peers} | {p.only_peers} |\n" for p in peers]
    return "".join(parts)


def summary(rows: Sequence[Row]) -> str:
    """Say it in a sentence."""
    total, served = sum(r.operations for r in rows), sum(r.served for r in rows)
    decoded = sum(r.decoded for r in rows)
    share = 100 * decoded / served if served else 0.0
    text = (
        f"{len(rows)} descriptions with {total} operations: Prism can serve {served}, of which {decoded} are decoded\n"
        f"({share:.1f} %); {sum(r.ours for r in rows)} are not for faults of ours."
    )
    not_run = sum(r.not_run for r in rows)
    return f"{text} {not_run} were not tried." if not_run else text


def _peer_summary(peers: Sequence[PeerRow]) -> str:
    answers, ours, theirs = (sum(getattr(p, name) for p in peers) for name in ("answers", "ours", "peers"))
    failed = sum(bool(p.failure) for p in peers)
    nothing = (
        f"\nOf {failed} of the descriptions the peer makes nothing, and has none of their answers." if failed else ""
    )
    return (
        f"{len(peers)} descriptions with {answers} such answers: {ours} are right in ours, {theirs} in the peer's,\n"
        f"{sum(p.only_peers for p in peers)} in the peer's only.{nothing}"
    )
