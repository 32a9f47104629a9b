# Little's law: busy workers = arrivals per second × seconds each is held.
RPS = 50
print(f"timeout 2 s: {RPS * 2} workers busy at {RPS} rps")
print(f"breaker open: {RPS * 0.01} workers busy at {RPS} rps")     # 10 ms to answer from a fallback
