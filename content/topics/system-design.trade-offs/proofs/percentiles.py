def p99(times):
    return sorted(times)[len(times) * 99 // 100 - 1]


fast = [10] * 9_900 + [50] * 100            # the busy instance
slow = [10] * 90 + [2_000] * 10             # one of its neighbours, little traffic
print("p99 of each:", p99(fast), p99(slow))
print("their average:", (p99(fast) + p99(slow)) / 2)
print("p99 of all requests:", p99(fast + slow))
