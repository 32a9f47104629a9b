import gc
import weakref

gc.collect()
gc.disable()                    # only explicit collections from here on


class Order:
    def __init__(self, n):
        self.n = n


class Noisy(Order):
    def __del__(self):
        print("finalised order", self.n)


plain = Order(1)
watch = weakref.ref(plain)
del plain
print("no cycle: alive", watch() is not None)

tangled = Noisy(2)
tangled.me = tangled
watch = weakref.ref(tangled)
del tangled
print("cycle: alive", watch() is not None)
found = gc.collect()
print(f"found {found}, alive {watch() is not None}")
