class Cart:
    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)

    def add_many(self, items):
        for item in items:
            self.add(item)                  # an implementation detail, promised nowhere


class CountingCart(Cart):
    def __init__(self):
        super().__init__()
        self.added = 0

    def add(self, item):
        self.added += 1
        super().add(item)

    def add_many(self, items):
        self.added += len(items)
        super().add_many(items)


class Counter:                              # has a cart instead of being one
    def __init__(self, cart):
        self.cart, self.added = cart, 0

    def add_many(self, items):
        self.added += len(items)
        self.cart.add_many(items)


for cart in (CountingCart(), Counter(Cart())):
    cart.add_many(["tea", "milk", "sugar"])
    print(type(cart).__name__, cart.added)
