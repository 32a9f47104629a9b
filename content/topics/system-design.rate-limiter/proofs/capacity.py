clients, peak = 5_000_000, 150_000

bucket = 100                                # bytes per key in Redis, an assumption to be measured
print(f"token buckets: {clients * bucket / 1e9:.1f} GB")
log_entry, limit = 16, 100                  # a sorted set costs more: this is the floor
print(f"sliding logs, all at the limit: {clients * limit * log_entry / 1e9:.0f} GB at least")

per_shard = 50_000                          # scripts a second, an assumption to be measured
target = 0.6
print(f"shards: {-(-peak // int(per_shard * target))} at {target:.0%} load each")
print(f"a client of 60 000 rps fills one shard to {60_000 / per_shard:.0%}")
