def counter():
    total = 0

    def add(step, *, times=1):
        nonlocal total
        total += step * times
        return total

    return add


add = counter()
add(2)
add(3, times=2)
