class OutOfStock(Exception):
    pass


def take(stock, item):
    if stock.get(item, 0) == 0:
        raise OutOfStock(item)
    stock[item] -= 1


def order(stock, items):
    taken = []
    try:
        for item in items:
            take(stock, item)
            taken.append(item)
    except OutOfStock as error:
        print("none left:", error)
        for item in taken:
            stock[item] += 1
        return False
    finally:
        print("done")
    return True


shelf = {"pen": 2, "ink": 0}
print(order(shelf, ["pen", "ink"]), shelf)
