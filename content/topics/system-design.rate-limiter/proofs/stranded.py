class Shared:
    def __init__(self, tokens):
        self.tokens = tokens

    def take(self, n):
        n = min(n, self.tokens)
        self.tokens -= n
        return n


def run(limit, instances, batch):
    """One client, 3 × limit requests, spread in turn over the instances."""
    shared, stock, passed, trips = Shared(limit), [0] * instances, 0, 0
    for request in range(limit * 3):
        i = request % instances
        if not stock[i] and shared.tokens:
            stock[i] = shared.take(batch)
            trips += 1
        if stock[i]:
            stock[i] -= 1
            passed += 1
    return passed, trips


for limit, batch in ((10_000, 1), (10_000, 50)):
    passed, trips = run(limit, 20, batch)
    print(f"limit {limit}, batch {batch}: passed {passed}, trips to Redis {trips}")

# A small limit: the first ten instances took everything, the client's next call lands on an empty one.
shared = Shared(100)
stock = [shared.take(10) for _ in range(20)]
print("limit 100, batch 10: instances with tokens", sum(s > 0 for s in stock), "of 20")
