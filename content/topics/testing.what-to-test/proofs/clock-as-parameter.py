class OncePerMinute:
    def __init__(self, clock):
        self.clock = clock
        self.last = None

    def allow(self):
        now = self.clock()
        if self.last is not None and now - self.last < 60:
            return False
        self.last = now
        return True


now = 0.0
limiter = OncePerMinute(clock=lambda: now)
print("first:", limiter.allow())
now = 59.9
print("after 59.9 s:", limiter.allow())
now = 60.0
print("after 60.0 s:", limiter.allow())
