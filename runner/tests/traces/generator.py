def countdown(n):
    while n:
        got = yield n
        n -= 1


numbers = countdown(2)
next(numbers)
numbers.send("on")
for number in numbers:
    pass
del number
