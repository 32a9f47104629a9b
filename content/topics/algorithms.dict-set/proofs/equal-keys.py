prices = {1: "int"}
prices[1.0] = "float"
prices[True] = "bool"
print(prices)                     # the first key stays, the value is replaced

prices["1"] = "str"
print(len(prices))
