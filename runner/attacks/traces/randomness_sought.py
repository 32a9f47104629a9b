"""Looks whether its random numbers were foretold.

after: randomness_left.py
seen: returned false
"""

import random


def f():
    foretold = random.random()
    random.seed(1)
    return foretold == random.random()
