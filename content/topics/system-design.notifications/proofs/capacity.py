DAY = 86_400
users, per_day = 30_000_000, 5

total = users * per_day
print(f"a day: {total / 1e6:.0f} M, average {total / DAY:.0f}/s, peak ×5: {total / DAY * 5:.0f}/s")

campaign = 10_000_000
print(f"campaign of 10 M within 15 min: {campaign / (15 * 60):.0f}/s")
print(f"the e-mail provider takes 1000/s: {campaign / 1000 / 3600:.1f} h")

row = 300                                   # bytes: ids, channel, status, times
print(f"delivery log: {total * row / 1e9:.0f} GB a day, {total * row * 90 / 1e12:.1f} TB in 90 days")
print(f"SMS for 1 % of it at 3 roubles: {total * 0.01 * 3 / 1e6:.1f} M roubles a day")
