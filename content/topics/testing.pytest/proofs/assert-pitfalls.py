import math
import warnings

warnings.simplefilter("ignore")         # the compiler warns about the tuple


def run(source, optimize=0):
    try:
        exec(compile(source, "test", "exec", optimize=optimize))
        return "passes"
    except AssertionError as error:
        return repr(str(error))


print("assert (1 == 2, 'text'):", run("assert (1 == 2, 'text')"))
print("assert 1 == 2 under -O:", run("assert 1 == 2", optimize=1))
print("plain assert says:", run("assert 1 == 2"))
print(f"0.1 + 0.2 == 0.3: {0.1 + 0.2 == 0.3}, isclose: {math.isclose(0.1 + 0.2, 0.3)}")
