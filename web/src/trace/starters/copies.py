import copy

order = {"id": 7, "lines": ["pen", "ink"]}
shallow = dict(order)
deep = copy.deepcopy(order)

shallow["id"] = 8
shallow["lines"].append("paper")

print(order)
print(deep)
