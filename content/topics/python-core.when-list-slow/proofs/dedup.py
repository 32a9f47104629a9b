class Key:
    compared = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        Key.compared += 1
        return self.n == other.n


def dedup(label, seen, add):
    Key.compared = 0
    for n in range(1000):
        key = Key(n)
        if key not in seen:
            add(key)
    print(f"{label}: {Key.compared}")


xs, s = [], set()
dedup("list", xs, xs.append)
dedup("set", s, s.add)
