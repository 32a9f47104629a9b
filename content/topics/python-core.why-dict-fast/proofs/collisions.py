class Key:
    compared = 0

    def __init__(self, n, hash_):
        self.n, self.hash = n, hash_

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        Key.compared += 1
        return self.n == other.n


def build(label, hashes):
    Key.compared = 0
    {Key(n, h): n for n, h in enumerate(hashes)}
    print(f"{label}: {Key.compared}")


build("100 keys, spread hashes", range(100))
build("100 keys, one hash", [1] * 100)      # 0 + 1 + … + 99
build("200 keys, one hash", [1] * 200)      # twice the keys, four times the work
