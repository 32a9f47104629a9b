def valid(script, orders, attempts):
    return (
        type(script) is list
        and len(script) <= 10_000
        and all(
            type(one) is list and len(one) == 2 and type(one[0]) is int and one[0] >= 1 and type(one[1]) is str and len(one[1]) == 5
            for one in script
        )
        and type(orders) is list
        and len(orders) <= 1_000
        and all(type(order) is int and -(10**6) <= order <= 10**6 for order in orders)
        and type(attempts) is int
        and 1 <= attempts <= 10_000
    )
