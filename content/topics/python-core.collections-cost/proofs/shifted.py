def shifted(label, operation, n=1000):
    xs = list(range(n))
    operation(xs)
    # values are 0..n-1, so a value that stayed put equals its index
    print(label, sum(i != x for i, x in enumerate(xs) if x is not None))


shifted("append(x)", lambda xs: xs.append(None))
shifted("insert(500, x)", lambda xs: xs.insert(500, None))
shifted("insert(0, x)", lambda xs: xs.insert(0, None))
shifted("pop()", lambda xs: xs.pop())
shifted("pop(0)", lambda xs: xs.pop(0))
