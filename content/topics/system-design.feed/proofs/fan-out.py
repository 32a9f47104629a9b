DAY = 86_400
active, opens = 20_000_000, 10
posts, followers = 2_000_000, 200

reads = active * opens / DAY
print(f"reads: {reads:.0f}/s on average, {reads * 4:.0f}/s at a peak ×4")
print(f"posts: {posts / DAY:.0f}/s, inserts into feeds: {posts * followers / DAY:.0f}/s, peak ×4: {posts * followers / DAY * 4:.0f}/s")
print(f"one post of a star with 10 M followers at 100 000 inserts/s: {10_000_000 / 100_000:.0f} s")
print(f"pulling: {reads * 4 * 200 / 1e6:.1f} M author lookups a second at the peak")
print(f"stored feeds: {active * 500 * 16 / 1e9:.0f} GB of ids before overhead")
for n in (1, 10, 100):
    print(f"asking {n} shards: {1 - 0.99 ** n:.0%} of requests meet somebody's p99")
