class Node:
    count = 0

    def __init__(self, value, rest=None):
        self.value = value
        self.rest = rest
        Node.count += 1


class Slim:
    __slots__ = ("left", "right")


head = Node("a", Node("b"))
slim = Slim()
slim.right = head
head.rest.rest = head
