def discount_careless(order):
    return order.get("discount") or 10      # 10 % by default


def discount(order):
    value = order.get("discount")
    return 10 if value is None else value


for order in ({}, {"discount": 5}, {"discount": 0}):
    print(order, discount_careless(order), discount(order))
