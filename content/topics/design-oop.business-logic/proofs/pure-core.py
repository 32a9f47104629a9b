from dataclasses import dataclass


@dataclass(frozen=True)
class Decision:
    fee: int
    notify: bool


def late_fee(debt: int, days: int) -> Decision:
    """The rule: 1 % of the debt a day from the fourth day, at most half the debt. Kopecks."""
    if days <= 3:
        return Decision(0, False)
    return Decision(min(debt * (days - 3) // 100, debt // 2), True)


# No database, no mock, no clock: a table of cases is the whole test.
for debt, days in [(10_000, 3), (10_000, 4), (10_000, 53), (10_000, 400)]:
    d = late_fee(debt, days)
    print(f"debt {debt}, day {days}: fee {d.fee}, notify {d.notify}")
