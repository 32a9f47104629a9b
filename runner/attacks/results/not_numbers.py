"""Returns what is no number, or endless, wherever it fits.

seen: returned [{"$float":"nan"},{"$float":"inf"},{"$float":"-inf"},{"$set":[{"$float":"nan"}]},{"$dict":[[{"$float":"inf"},1]]},{"$float":"inf"},-0.0]
"""

def f():
    return [float("nan"), float("inf"), -float("inf"), {float("nan")}, {float("inf"): 1}, 1e308 * 10, -0.0]
