import sys

d, size, grew_at = {}, sys.getsizeof({}), []
for n in range(200):
    d[n] = None
    if sys.getsizeof(d) != size:
        size = sys.getsizeof(d)
        grew_at.append(len(d))
print(grew_at)              # tables of 8, 16, 32, 64 … hold 5, 10, 21, 42 … entries

for n in range(200):
    del d[n]
print("shrinks after deleting:", sys.getsizeof(d) < size)
