RPS = 10_000
for percent in (99, 98, 90, 0):
    print(f"hit rate {percent:2}%: database sees {RPS * (100 - percent) // 100} of {RPS} rps")
