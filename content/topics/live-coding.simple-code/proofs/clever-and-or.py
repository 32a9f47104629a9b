def shown_clever(stock, default):
    return stock is not None and stock or default


def shown(stock, default):
    if stock is None:
        return default
    return stock


for stock in (3, None, 0):
    print(stock, shown_clever(stock, "no data"), shown(stock, "no data"))
