from itertools import product


def second_largest(xs):
    """The second largest distinct value, or None."""
    best = second = None
    for x in xs:
        if best is None or x > best:
            best, second = x, best
        elif second is None or x > second:
            second = x
    return second


def brute(xs):
    distinct = sorted(set(xs))
    return distinct[-2] if len(distinct) > 1 else None


inputs = [xs for n in range(4) for xs in product(range(3), repeat=n)]
wrong = [xs for xs in inputs if second_largest(xs) != brute(xs)]
print(len(inputs), "inputs,", len(wrong), "wrong, the first:", wrong[0])
