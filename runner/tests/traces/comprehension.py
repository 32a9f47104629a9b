squares = [n * n for n in (2, 3)]
even = {n: n % 2 == 0 for n in squares}
