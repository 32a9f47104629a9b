class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    previous = None
    while head:
        following = head.next
        head.next = previous
        previous = head
        head = following
    return previous


chain = Node(1, Node(2, Node(3)))
chain = reverse(chain)

while chain:
    print(chain.value)
    chain = chain.next
