class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("freed", self.n)


x = T(1)
x = T(2)            # the old object loses its last reference
print("rebound")
y = x
del x               # removes a name; the object still has another
print("one name left")
y = None


def f():
    local = T(3)    # dies with the frame


f()
print("after f")
