class Rejected(Exception):
    pass


class Breaker:
    def __init__(self, threshold, cooldown):
        self.threshold, self.cooldown = threshold, cooldown
        self.failures, self.opened_at, self.state = 0, None, "closed"

    def call(self, f, now):
        if self.state == "open":
            if now - self.opened_at < self.cooldown:
                raise Rejected
            self.state = "half-open"            # this very call is the probe
        try:
            result = f()
        except Exception:
            self.failures += 1
            if self.state == "half-open" or self.failures >= self.threshold:
                self.state, self.opened_at = "open", now
            raise
        self.failures, self.state = 0, "closed"
        return result


reached = 0


def service(now):
    global reached
    reached += 1
    if now < 20:                                # recovers at t=20
        raise ConnectionError


b = Breaker(threshold=3, cooldown=10)
moments = [0, 1, 2, 3, 9, 12, 13, 22]
for t in moments:
    try:
        b.call(lambda: service(t), t)
        outcome = "ok"
    except Rejected:
        outcome = "rejected"
    except ConnectionError:
        outcome = "failed"
    print(f"t={t} {outcome}, {b.state}")
print(f"calls that reached the service: {reached} of {len(moments)}")
