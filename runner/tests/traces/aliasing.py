first = [1, 2]
second = first
third = [1, 2]
second.append(3)
print(first is second, first == third)
