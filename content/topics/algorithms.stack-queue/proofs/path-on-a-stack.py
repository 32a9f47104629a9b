def tidy(path):
    parts = []
    for part in path.split("/"):
        if part == "..":
            if parts:             # the root has no parent
                parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/" + "/".join(parts)


print(tidy("/img/../css/./main.css"))
print(tidy("/../.."))
