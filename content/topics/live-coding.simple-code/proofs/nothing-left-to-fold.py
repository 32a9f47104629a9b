from functools import reduce


def total_clever(orders):
    return reduce(lambda a, b: a + b, map(lambda o: o["price"] * o["count"], orders))


def total(orders):
    result = 0
    for order in orders:
        result += order["price"] * order["count"]
    return result


for orders in ([{"price": 5, "count": 2}, {"price": 3, "count": 1}], []):
    try:
        print(total_clever(orders), total(orders))
    except TypeError as error:
        print("TypeError", total(orders))
