tasks = [(2, {"id": 1}), (1, {"id": 2}), (2, {"id": 3})]
try:
    print(sorted(tasks))
except TypeError as error:
    print("TypeError:", error)
print(sorted(tasks, key=lambda task: task[0]))
