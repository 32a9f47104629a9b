import pickle

# What an argument of a process pool goes through
ours = [1, 2]
theirs = pickle.loads(pickle.dumps(ours))
theirs.append(3)
print("theirs:", theirs)
print("ours:", ours)

try:
    pickle.dumps(lambda x: x + 1)
except (pickle.PicklingError, AttributeError):
    print("lambda: cannot be pickled")
