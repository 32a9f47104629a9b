keys = range(240_000)
moved = sum(key % 6 != key % 8 for key in keys)
print(f"6 → 8 partitions: {moved / len(keys):.0%} of keys change their partition")

loads = [0] * 6
for key, n in (("shop-1", 5000), ("shop-2", 300), ("shop-3", 300), ("shop-4", 400)):
    loads[int(key[-1]) % 6] += n            # one big shop goes to one partition, whatever their number
print("busiest partition:", f"{max(loads) / sum(loads):.0%} of the load with", len(loads), "partitions")
