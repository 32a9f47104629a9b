def batches(rows, size):
    batch = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


pages = batches([3, 1, 4, 1, 5], 2)
print(next(pages))
for page in pages:
    print(page)
