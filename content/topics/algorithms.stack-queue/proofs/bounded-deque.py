from collections import deque

last = deque(maxlen=3)
for line in range(6):
    last.append(line)
print(list(last))

last.appendleft("x")              # now the newest line is the one that falls out
print(list(last))
