xs = [1, 2]
same_list = xs
xs += [3]                       # changes the object both names refer to
print(same_list, same_list is xs)

ts = (1, 2)
old_tuple = ts
ts += (3,)                      # builds a new tuple and rebinds one name
print(old_tuple, ts)
