# customers(id) joined with orders(customer_id); what is counted is how often a row is looked at.
customers = [{"id": i} for i in range(1, 21)]
orders = [{"id": i, "customer_id": 1 + i * 7 % 20} for i in range(100)]


def nested_loop():
    looked, out = 0, []
    for c in customers:
        for o in orders:
            looked += 1
            if o["customer_id"] == c["id"]:
                out.append((c["id"], o["id"]))
    return looked, out


def hash_join():
    looked, out, table = 0, [], {}
    for c in customers:                     # the smaller side becomes a hash table
        looked += 1
        table.setdefault(c["id"], []).append(c)
    for o in orders:
        looked += 1
        for c in table.get(o["customer_id"], ()):
            out.append((c["id"], o["id"]))
    return looked, out


def merge_join():                           # customers.id is unique, so one cursor never steps back
    left = sorted(customers, key=lambda c: c["id"])
    right = sorted(orders, key=lambda o: o["customer_id"])
    looked, out, i = len(left), [], 0
    for o in right:
        looked += 1
        while left[i]["id"] < o["customer_id"]:
            i += 1
        if left[i]["id"] == o["customer_id"]:
            out.append((left[i]["id"], o["id"]))
    return looked, out


results = []
for name, f in (("nested loop", nested_loop), ("hash join", hash_join), ("merge join", merge_join)):
    looked, out = f()
    results.append(sorted(out))
    print(f"{name}: {looked} {'pairs' if f is nested_loop else 'rows'} looked at")
print("same result:", results[0] == results[1] == results[2])
