"""Allocates before there is anything to call.

seen: not loaded EXCEEDED
"""

HOARD = [bytearray(1 << 20) for _ in range(4096)]
