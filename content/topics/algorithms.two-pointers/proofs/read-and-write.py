xs = [0, 0, 5, 0, 7]
for x in xs:
    if x == 0:
        xs.remove(x)              # the list moves under the loop
print(xs)

xs = [0, 0, 5, 0, 7]
write = 0
for x in xs:
    if x != 0:
        xs[write] = x             # write never overtakes the reading index
        write += 1
del xs[write:]
print(xs)
