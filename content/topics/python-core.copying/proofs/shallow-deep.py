import copy

rows = [["a"], ["b"]]
shallow = rows[:]
deep = copy.deepcopy(rows)
rows[0].append("x")     # an inner list, shared with the shallow copy
rows.append(["c"])      # the outer list, shared with nobody
print(shallow)
print(deep)
