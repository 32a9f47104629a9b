pods, processes, pool, overflow = 40, 4, 5, 10

print("connections at rest:", pods * processes * pool)
print("at the peak:        ", pods * processes * (pool + overflow))
rolling = pods + pods // 4                  # a rolling deploy with 25 % surge
print("during a deploy:    ", rolling * processes * (pool + overflow))

qps, query = 8_000, 0.005
print(f"queries in flight on average: {qps * query:.0f}")
for zones in (2, 3):
    print(f"{zones} zones, one lost: each must stay under {(zones - 1) / zones:.0%}, "
          f"to be at 70% after it: {0.7 * (zones - 1) / zones:.0%}")
