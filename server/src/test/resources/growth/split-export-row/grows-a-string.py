# time: O(n^2)
# measured: linear
# CPython grows a string in place while nothing else holds it
# memory: O(n)
def split_row(row: str) -> list[str]:
    fields = []
    field = ""
    quoted = False
    after_quote = False
    for char in row:
        if char == '"':
            if after_quote:
                field += char
            after_quote = quoted and not after_quote
            quoted = not quoted
            continue
        after_quote = False
        if char == "," and not quoted:
            fields.append(field)
            field = ""
        else:
            field += char
    fields.append(field)
    return fields
