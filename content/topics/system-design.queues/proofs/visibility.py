JOB = 40                                    # seconds the work takes


def run(visibility, heartbeat=None, until=200):
    """A task becomes visible again `visibility` seconds after it was taken or last extended."""
    started, taken_at, extended = [], None, None
    for t in range(until):
        if taken_at is None or t >= extended + visibility:
            started.append(t)               # handed to the next free worker
            taken_at = extended = t
        elif heartbeat and (t - taken_at) % heartbeat == 0 and t - taken_at < JOB:
            extended = t
        if any(t == s + JOB for s in started):
            return started                  # the first to finish deletes the task
    return started


print("timeout 30 s, job 40 s: starts at", run(30))
print("timeout 60 s, job 40 s: starts at", run(60))
print("timeout 30 s, extended every 10 s: starts at", run(30, heartbeat=10))
