from collections import Counter, OrderedDict, deque

ages = {"ann": 30}
ages["bob"] = [1]
seen = {3, 4}
seen.discard(3)
recent = OrderedDict(a=1, b=2)
recent.move_to_end("a")
letters = Counter([3, 3])
queue = deque([1, 2])
queue.popleft()
