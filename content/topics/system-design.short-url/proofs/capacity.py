DAY = 86_400
new_a_month, years, row = 100_000_000, 5, 500

writes = new_a_month / (30 * DAY)
reads = writes * 100
total = new_a_month * 12 * years
print(f"writes {writes:.0f}/s, reads 100:1 {reads:.0f}/s, at a peak ×5 {reads * 5:.0f}/s")
print(f"rows: {total / 1e9:.0f} bn, {total * row / 1e12:.0f} TB before indexes and replicas")
print(f"10 M hot links in a cache: {10_000_000 * row / 1e9:.0f} GB")
for length in (6, 7):
    keys = 62 ** length
    print(f"{length} characters: {keys / 1e9:,.0f} bn keys, a random one is taken in {total / keys:.2%} of tries at the end")
