chain = {i: [i + 1] for i in range(5000)}
chain[5000] = []


def walk(vertex, seen):
    seen.add(vertex)
    for other in chain[vertex]:
        if other not in seen:
            walk(other, seen)


try:
    walk(0, set())
except RecursionError:
    print("RecursionError on a chain of", len(chain))

seen, stack = {0}, [0]
while stack:
    for other in chain[stack.pop()]:
        if other not in seen:
            seen.add(other)
            stack.append(other)
print("with a list of my own:", len(seen))
