from bisect import bisect_left


class Key:
    compared = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        Key.compared += 1
        return self.n == other.n

    def __lt__(self, other):
        Key.compared += 1
        return self.n < other.n


def cost(ask):
    Key.compared = 0
    ask()
    return Key.compared


keys = [Key(n) for n in range(1000)]
as_set = set(keys)
wanted = Key(999)
print("list:", cost(lambda: wanted in keys))
print("sorted list and bisect:", cost(lambda: bisect_left(keys, wanted)))
print("set:", cost(lambda: wanted in as_set))
