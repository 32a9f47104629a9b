# A toy snapshot isolation: read from a snapshot, and refuse a write to a row somebody changed since.


class Conflict(Exception):
    pass


class Transaction:
    def __init__(self, db):
        self.db, self.snapshot = db, dict(db)
        self.versions = {key: version for key, (version, _) in db.items()}
        self.writes = {}

    def read(self, key):
        return self.writes.get(key, self.snapshot[key][1])

    def write(self, key, value):
        self.writes[key] = value

    def commit(self):
        for key in self.writes:                     # only written rows are checked, not read ones
            if self.db[key][0] != self.versions[key]:
                raise Conflict("40001")
        for key, value in self.writes.items():
            self.db[key] = (self.db[key][0] + 1, value)


def finish(t):
    try:
        t.commit()
        return "committed"
    except Conflict as e:
        return f"refused ({e})"


db = {"balance": (1, 100)}
a, b = Transaction(db), Transaction(db)
a.write("balance", a.read("balance") - 10)
b.write("balance", b.read("balance") - 20)
print(f"lost update: first {finish(a)}, second {finish(b)}")

db = {"anna": (1, True), "boris": (1, True)}        # at least one must stay on duty
a, b = Transaction(db), Transaction(db)
for t, me, other in ((a, "anna", "boris"), (b, "boris", "anna")):
    if t.read(other):
        t.write(me, False)
first, second = finish(a), finish(b)
print(f"write skew: first {first}, second {second}; on duty: {sum(duty for _, duty in db.values())}")
