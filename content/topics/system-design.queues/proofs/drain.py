arrive, job = 1000, 0.05                    # tasks a second, seconds of work each

print(f"busy workers at least: {arrive * job:.0f}")
for workers in (50, 60, 80):
    rate = workers / job
    load = arrive / rate
    backlog = arrive * 3600                 # an hour's outage
    if rate > arrive:
        print(f"{workers} workers: load {load:.0%}, an hour's backlog is gone in {backlog / (rate - arrive) / 3600:.1f} h")
    else:
        print(f"{workers} workers: load {load:.0%}, an hour's backlog never goes")
print(f"kept for 7 days, 2 kB each, 3 copies: {arrive * 2000 * 86_400 * 7 * 3 / 1e12:.1f} TB")
