# What a runner does with fixtures that yield (a model, not pytest itself)
def db():
    print("db up")
    yield "db"
    print("db down")


def user(db):
    print("user up")
    yield "user of " + db
    print("user down")


used = []
used.append(db())
value = next(used[0])
used.append(user(value))
next(used[1])
try:
    print("test fails")
    assert False
except AssertionError:
    pass
while used:
    next(used.pop(), None)      # the part after yield
