stock = {"a": 0, "b": 3, "c": 0}
try:
    for sku, left in stock.items():
        if left == 0:
            del stock[sku]
except RuntimeError as error:
    print("RuntimeError:", error)
print(stock)                      # the first deletion has happened

stock = {"a": 0, "b": 3, "c": 0}
stock = {sku: left for sku, left in stock.items() if left}
print(stock)
