basket = ["apple"]
order = ("cart", basket)
try:
    order[1] += ["pear"]        # list.__iadd__ succeeds, then order[1] = ... fails
except TypeError as error:
    print(type(error).__name__)
print(order)
print(order[1] is basket)
