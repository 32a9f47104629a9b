from collections import Counter, defaultdict

by_city = defaultdict(list)
by_city["Omsk"].append(7)
if by_city["Tver"]:               # a mere question, and the key is there
    print("never printed")
print(dict(by_city))

print(by_city.get("Perm"), "Perm" in by_city)   # .get and in add nothing

counts = Counter("aab")
print(counts["z"], "z" in counts)               # a Counter answers 0 and adds nothing
