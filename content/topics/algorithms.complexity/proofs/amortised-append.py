import sys

xs, growths, size = [], [], sys.getsizeof([])
for i in range(100_000):
    xs.append(None)
    if sys.getsizeof(xs) != size:
        size = sys.getsizeof(xs)
        growths.append(i)         # so many references may have to move

print("growths:", len(growths))
print("moved per append, at most:", round(sum(growths) / 100_000, 1))
print("the dearest append moves up to", max(growths))
