def late():
    handlers = []
    for delay in [1, 5, 30]:
        handlers.append(lambda: delay)
    return handlers


def early():
    handlers = []
    for delay in [1, 5, 30]:
        handlers.append(lambda delay=delay: delay)
    return handlers


print([handler() for handler in late()])
print([handler() for handler in early()])
