from inspect import getgeneratorstate


def running_total():
    total = 1
    try:
        while True:
            total += yield total
    finally:
        print("closing at", total)


g = running_total()
print(getgeneratorstate(g), g.gi_frame.f_locals)
print(next(g), getgeneratorstate(g), g.gi_frame.f_locals)
print(g.send(5), getgeneratorstate(g), g.gi_frame.f_locals)
g.close()
print(getgeneratorstate(g), g.gi_frame)
