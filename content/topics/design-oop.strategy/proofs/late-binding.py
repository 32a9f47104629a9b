from functools import partial

rates = {"basic": 10, "gold": 20}

late = {}
for name, rate in rates.items():
    late[name] = lambda total: total * rate // 100      # looks `rate` up when called

bound = {name: partial(lambda rate, total: total * rate // 100, rate)
         for name, rate in rates.items()}

for name in rates:
    print(name, "late:", late[name](1000), "bound:", bound[name](1000))
