class Key:
    log = []

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        Key.log.append("hash")
        return hash(self.n)

    def __eq__(self, other):
        Key.log.append("eq")
        return self.n == other.n


def show(label):
    print(f"{label}:", *Key.log)
    Key.log.clear()


key = Key(1)
d = {key: "v"}
Key.log.clear()
d[key]
show("same object")
d[Key(1)]
show("equal object")
d.get(Key(2))
show("another hash")
for n in range(100, 149):
    d[n] = n
show("growing to 50 keys")      # stored hashes are reused, __hash__ is not called
