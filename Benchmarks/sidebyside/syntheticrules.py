"""Rules that nobody needs, to see what many rules cost: their literals look like those of real ones, but their words do not exist.

The words come from a Markov chain over the letters of the failure lines, so that the bytes have the frequencies of real messages.
"""

import random
import re

PATTERNS_A_RULE = 12
# At the start of a pattern these mean something else.
QUALIFIERS = {"unless", "near", "then", "confidence"}


class Words:
    ORDER = 3

    def __init__(self, lines, random):
        self.random = random
        self.followers = {}
        for line in lines:
            for word in re.findall(r"[a-z]{4,}", line.lower()):
                padded = "^" * self.ORDER + word + "$"
                for place in range(len(padded) - self.ORDER):
                    self.followers.setdefault(padded[place:place + self.ORDER], []).append(padded[place + self.ORDER])

    def word(self):
        while True:
            text = "^" * self.ORDER
            while not text.endswith("$") and len(text) < 20:
                text += self.random.choice(self.followers[text[-self.ORDER:]])
            word = text.strip("^$")
            if len(word) >= 4 and word not in QUALIFIERS:
                return word


def write(folder, count, lines, seed):
    """Writes rule files with `count` patterns in all below `folder`."""
    chance = random.Random(f"rules {seed}")
    words = Words(lines, chance)
    category = folder / "service"
    category.mkdir(parents=True)
    for number in range((count + PATTERNS_A_RULE - 1) // PATTERNS_A_RULE):
        (category / f"synthetic-{number}.rule").write_text(rule(words, chance, number), encoding="utf-8")


def rule(words, chance, number):
    patterns, examples = [], []
    for _ in range(PATTERNS_A_RULE):
        phrase = " ".join(words.word() for _ in range(chance.randrange(2, 5)))
        tail = words.word()
        patterns.append(f"  {phrase}: (?<host>[^\\s:]+): {tail} \\d+")
        examples.append(f"example\n  {phrase}: files.example.net: {tail} {chance.randrange(100)}")
    return "\n".join(
        [f"title       Synthetic rule {number}", "stage       request", "confidence  low", "retry       never", "", "match synthetic"]
        + patterns + examples
        + ["near-miss", f"  nothing of that kind {number}", "", "why", "  It does not happen.", "fix", "  There is nothing to fix.", "verify", "  There is nothing to verify.", ""])
