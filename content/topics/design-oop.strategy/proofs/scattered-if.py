# "same-day" was added to the price and forgotten in the promise.
def price(kind):
    if kind == "courier":
        return 300
    elif kind == "same-day":
        return 700
    return 0                                # pickup


def days(kind):
    if kind == "courier":
        return 2
    return 5                                # pickup … and everything forgotten


print("scattered:", price("same-day"), "for", days("same-day"), "days")

DELIVERY = {                                # kind → (price, days); one row, one decision
    "pickup": (0, 5),
    "courier": (300, 2),
    "same-day": (700, 0),
}
print("one table:", *DELIVERY["same-day"])
try:
    DELIVERY["drone"]
except KeyError as error:
    print("unknown kind:", error)
