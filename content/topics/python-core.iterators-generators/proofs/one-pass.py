once = (n for n in (1, 2, 3))
print(sum(once), sum(once))

numbers = [1, 2, 3]
print(sum(numbers), sum(numbers))

once = iter(numbers)
print(iter(once) is once, iter(numbers) is numbers)
