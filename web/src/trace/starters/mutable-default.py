def remember(word, seen=[]):
    seen.append(word)
    return seen


first = remember("lock")
second = remember("queue", [])
third = remember("cache")

print(first is third, first)
