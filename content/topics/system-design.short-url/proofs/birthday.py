from math import log, sqrt

keys = 62 ** 7


def expected_pairs(n):
    return n * (n - 1) / (2 * keys)


half = sqrt(2 * keys * log(2))
print(f"an even chance of the first collision: after {half / 1e6:.1f} M links")
for n in (10_000_000, 100_000_000, 6_000_000_000):
    print(f"{n / 1e6:,.0f} M links: about {expected_pairs(n):,.0f} colliding pairs")
