loop = [1]
loop.append(loop)
table = {}
table["self"] = table
