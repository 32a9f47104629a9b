def amounts():
    yield from (30, 10, 20)


rows = amounts()
print("total:", sum(rows))
print("count:", sum(1 for _ in rows))         # the generator is already exhausted

total = count = 0
for amount in amounts():
    total += amount
    count += 1
print("one pass:", total, count)
