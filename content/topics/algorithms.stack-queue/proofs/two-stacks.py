class Queue:
    def __init__(self):
        self.inbox, self.outbox, self.moves = [], [], 0

    def put(self, value):
        self.inbox.append(value)

    def take(self):
        if not self.outbox:       # refill only when empty, or the order breaks
            while self.inbox:
                self.outbox.append(self.inbox.pop())
                self.moves += 1
        return self.outbox.pop()


q = Queue()
for i in range(1000):
    q.put(i)
taken = [q.take()]
print("the first take moves", q.moves)
taken += [q.take() for _ in range(999)]
print("all of them", q.moves, "and the order holds:", taken == list(range(1000)))
