prices = [10, 20]
cart = prices
backup = prices[:]

cart.append(30)
cart += [40]

print(cart is prices, cart == prices)
print(backup is prices, backup == prices)
