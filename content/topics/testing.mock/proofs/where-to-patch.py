import sys
import types
from unittest.mock import patch


def module(name, source):
    sys.modules[name] = types.ModuleType(name)
    exec(source, sys.modules[name].__dict__)
    return sys.modules[name]


module("clients", "def charge(amount): return 'real'")
orders = module("orders", """
from clients import charge
def pay(amount): return charge(amount)
""")

with patch("clients.charge", return_value="fake"):
    print("patch clients.charge:", orders.pay(100))
with patch("orders.charge", return_value="fake"):
    print("patch orders.charge:", orders.pay(100))
