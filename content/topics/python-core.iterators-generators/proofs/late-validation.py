def batches(rows, size):
    if size < 1:
        raise ValueError("size must be positive")
    for i in range(0, len(rows), size):
        yield rows[i:i + size]


it = batches([1, 2, 3], 0)      # no error here
print("made")
try:
    next(it)
except ValueError as error:
    print(error)
