nan = float("nan")
print(sorted([3.0, nan, 1.0]))
print(sorted(x for x in [3.0, nan, 1.0] if x == x))   # only NaN differs from itself
