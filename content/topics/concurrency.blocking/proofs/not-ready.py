import os
import selectors

r, w = os.pipe()
os.set_blocking(r, False)

try:
    os.read(r, 10)
except BlockingIOError:
    print("read: BlockingIOError, nobody waited")

selector = selectors.DefaultSelector()
selector.register(r, selectors.EVENT_READ)
print("ready before the write:", len(selector.select(timeout=0)))
os.write(w, b"hi")
print("ready after the write:", len(selector.select(timeout=0)))
print("read:", os.read(r, 10))

selector.close()
os.close(r)
os.close(w)
