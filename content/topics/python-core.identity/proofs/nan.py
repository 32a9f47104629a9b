nan = float("nan")
print(nan == nan)
print(nan in [nan])                     # identity first, equality second
print(float("nan") in [float("nan")])   # two objects, and they are not equal
print([nan] == [nan])                   # comparing lists uses the same rule
