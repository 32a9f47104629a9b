def add(item, items=[]):
    items.append(item)
    return items


one = add(1)
two = add(2)
print(one is two)
