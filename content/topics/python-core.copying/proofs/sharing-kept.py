import copy
import threading

address = ["Moscow"]
pair = [address, address]
twin = copy.deepcopy(pair)
print(twin[0] is twin[1], twin[0] is address)

loop = []
loop.append(loop)
other = copy.deepcopy(loop)
print(other[0] is other, other is not loop)

try:
    copy.deepcopy({"lock": threading.Lock()})
except TypeError as error:
    print(error)
