import threading

balance = 100
both_have_read = threading.Barrier(2)


def withdraw(amount):
    global balance
    seen = balance
    both_have_read.wait()       # forces the unlucky switch
    balance = seen - amount


threads = [threading.Thread(target=withdraw, args=(30,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"expected 40, got {balance}")
