class Money:
    def __init__(self, amount, currency):
        self.amount, self.currency = amount, currency

    def __repr__(self):
        return f"Money({self.amount!r}, {self.currency!r})"

    def __str__(self):
        return f"{self.amount} {self.currency}"


price = Money(10, "RUB")
print("str:", price)
print(f"f-string: {price}")
print(f"!r: {price!r}")
print(f"=: {price=}")
print("in a list:", [price])
print("%%r: %r" % price)
