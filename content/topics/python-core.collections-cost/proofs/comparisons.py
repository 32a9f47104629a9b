class Key:
    compared = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        Key.compared += 1
        return self.n == other.n


def cost(label, wanted, where):
    Key.compared = 0
    wanted in where
    print(f"{label}: {Key.compared}")


keys = [Key(n) for n in range(1000)]
cost("list, first", Key(0), keys)
cost("list, last", Key(999), keys)
cost("list, absent", Key(-5), keys)
cost("set, present", Key(999), set(keys))
cost("set, absent", Key(-5), set(keys))
