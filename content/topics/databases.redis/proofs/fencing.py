class Lock:
    """SET key owner NX PX ttl, on a hand-driven clock; every acquisition also draws a growing number."""

    def __init__(self, ttl):
        self.ttl, self.owner, self.expires, self.token = ttl, None, 0, 0

    def acquire(self, owner, now):
        if self.owner is not None and now < self.expires:
            return None
        self.owner, self.expires = owner, now + self.ttl
        self.token += 1
        return self.token


def scenario(fenced):
    lock, stored, newest = Lock(ttl=10), None, 0
    refused = []

    def write(owner, token):
        nonlocal stored, newest
        if fenced and token < newest:
            refused.append(owner)
            return
        stored, newest = owner, max(newest, token)

    a = lock.acquire("A", now=0)        # A takes the lock and is paused for 15 s (GC, swap, network)
    b = lock.acquire("B", now=11)       # the TTL has passed: B takes it lawfully
    write("B", b)
    write("A", a)                       # A wakes at 15 and still believes it owns the lock
    return stored, refused


stored, _ = scenario(fenced=False)
print(f"TTL only:      stored by {stored} (stale), B's work is lost")
stored, refused = scenario(fenced=True)
print(f"fencing token: stored by {stored}, {refused[0]} was refused")
