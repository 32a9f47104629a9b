RATE = 1000                                 # messages a second the channel can send
CAMPAIGN = 600_000                          # all put in at t=0
CODES = [1, 60, 300]                        # moments when a login code arrives
TTL = 120                                   # a code lives two minutes


def one_queue(arrives):
    left = max(0, CAMPAIGN - RATE * arrives)
    return left / RATE


def own_queue(arrives):
    return 0.0                              # drained first; the campaign takes what is left


for title, wait in (("one queue", one_queue), ("own queue", own_queue)):
    waits = [wait(t) for t in CODES]
    dead = sum(w > TTL for w in waits)
    print(f"{title}: codes wait {[round(w) for w in waits]} s, expired on arrival: {dead} of {len(CODES)}")
