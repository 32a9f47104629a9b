def tag(name, tags=[]):
    tags.append(name)
    return tags


print(list(tag("a")))
print(list(tag("b")))           # the same list as before
print(list(tag("c", [])))       # one's own list
print(tag.__defaults__)
