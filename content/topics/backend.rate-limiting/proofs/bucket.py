class Bucket:
    """Refills lazily: two numbers per client and no timer."""

    def __init__(self, rate, capacity, now):
        self.rate, self.capacity = rate, capacity
        self.tokens, self.at = capacity, now

    def allow(self, now):
        self.tokens = min(self.capacity, self.tokens + (now - self.at) * self.rate)
        self.at = now
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True


b = Bucket(rate=2, capacity=5, now=0)          # 2 a second on average, bursts up to 5
print("10 at once:", sum(b.allow(0) for _ in range(10)), "passed")
print("after 0.5 s, 3 more:", sum(b.allow(0.5) for _ in range(3)), "passed")
print("after a long pause, 10 more:", sum(b.allow(3600) for _ in range(10)), "passed")
