from collections import deque

RATE = 1000                                 # messages a second the channel can send
CAMPAIGN = 600_000                          # all put in at t=0
CODES = [1, 60, 300]                        # moments when a login code arrives
TTL = 120                                   # a code lives two minutes


def waits_for(own_queue):
    """Second by second: the channel sends RATE messages, first come first served within a queue."""
    bulk, urgent, waits = deque([(0, CAMPAIGN)]), deque(), []
    for now in range(1000):
        for _ in range(CODES.count(now)):
            (urgent if own_queue else bulk).append((now, "code"))
        left = RATE
        for queue in (urgent, bulk):        # the urgent queue is drained first
            while queue and left:
                came, what = queue[0]
                if what == "code":
                    waits.append(now - came)
                    left -= 1
                    queue.popleft()
                elif what > left:
                    queue[0], left = (came, what - left), 0
                else:
                    left -= what
                    queue.popleft()
    return waits


for title, own in (("one queue", False), ("own queue", True)):
    waits = waits_for(own)
    dead = sum(w > TTL for w in waits)
    print(f"{title}: codes wait {[round(w) for w in waits]} s, expired on arrival: {dead} of {len(CODES)}")
