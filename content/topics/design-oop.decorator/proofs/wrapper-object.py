class Rates:
    def get(self, currency):
        calls.append(currency)              # a trip over the network
        return {"USD": 90, "EUR": 100}[currency]


class CachedRates:                          # same interface, holds the wrapped one
    def __init__(self, inner):
        self.inner, self.known = inner, {}

    def get(self, currency):
        if currency not in self.known:
            self.known[currency] = self.inner.get(currency)
        return self.known[currency]


def total(rates, sums):                     # does not know which one it has
    return sum(amount * rates.get(currency) for currency, amount in sums)


sums = [("USD", 2), ("EUR", 1), ("USD", 3)]
for rates in (Rates(), CachedRates(Rates())):
    calls = []
    print(type(rates).__name__, total(rates, sums), "trips:", len(calls))
