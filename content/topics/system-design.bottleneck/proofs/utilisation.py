import random

MEAN = 10                                   # ms of service


def mean_time(load, n=200_000):
    """One server, random arrivals and services: time in the system, waiting included."""
    rnd = random.Random(7)
    wait = total = 0.0
    for _ in range(n):
        service = rnd.expovariate(1 / MEAN)
        total += wait + service
        wait = max(0.0, wait + service - rnd.expovariate(load / MEAN))
    return total / n


for load in (0.5, 0.8, 0.9, 0.95):
    print(f"load {load:.0%}: formula {MEAN / (1 - load):.0f} ms, within 15 % of it:",
          abs(mean_time(load) * (1 - load) / MEAN - 1) < 0.15)
