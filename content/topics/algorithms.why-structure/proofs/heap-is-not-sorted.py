import heapq

heap = [5, 1, 4, 2, 3]
heapq.heapify(heap)
print("as a list:", heap, "in order:", heap == sorted(heap))
print("one at a time:", [heapq.heappop(heap) for _ in range(5)])
