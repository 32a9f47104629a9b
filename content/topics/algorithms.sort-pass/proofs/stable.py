rows = [("Anna", 5), ("Boris", 7), ("Vera", 5)]
by_score = lambda row: row[1]

print(sorted(rows, key=by_score, reverse=True))       # Anna still stands before Vera
print(sorted(rows, key=by_score)[::-1])               # now she does not

# descending by score, then descending by name: two stable sorts, the minor key first
names = sorted(rows, key=lambda row: row[0], reverse=True)
print(sorted(names, key=by_score, reverse=True))
