"""Fixes the state of random numbers.

seen: returned 0.13436424411240122
"""

import random


def f():
    random.seed(1)
    return random.random()
