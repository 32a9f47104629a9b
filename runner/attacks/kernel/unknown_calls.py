"""Makes every call of 600 that is not on the list.

machine: x86_64
seen: returned []
"""

LISTED = {
    *range(0, 29), *range(32, 40), 44, 45, 48, 51, 53, 55, 56, 60, 62, 63, 72, 73, 74, 77, 78, 79, 80, 82, 83, 84, 87,
    89, 96, 97, 98, 100, 102, 104, 107, 108, 110, 111, 127, 128, 130, 131, 186, 200, 201, 202, 204, 213, 217, 218, 219,
    228, 229, 230, 231, 232, 233, 234, 257, 258, 262, 263, 264, 267, 269, 270, 271, 273, 280, 281, 290, 291, 292, 293,
    302, 318, 324, 332, 334, 435, 436, 439,
}  # fmt: skip
# Newer kernels do not show these to filters; call_past_the_filter_….py make them.
PAST_THE_FILTER = {335, 336}


def f():
    unlisted = [number for number in range(600) if number not in LISTED and number not in PAST_THE_FILTER]
    return [number for number in unlisted if system(number, -1, -1, -1, -1, -1, -1) != "EPERM"]
