def valid(template):
    return type(template) is str and len(template) <= 200_000
