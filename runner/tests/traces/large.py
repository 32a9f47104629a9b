numbers = list(range(10000))
numbers[0] = -1
