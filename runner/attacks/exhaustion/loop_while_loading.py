"""Loops before there is anything to call.

limits: cpu=200ms
seen: not loaded EXCEEDED
"""

while True:
    pass
