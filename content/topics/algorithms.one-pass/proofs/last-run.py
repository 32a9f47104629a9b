def runs_lossy(text):
    found, start = [], 0
    for i in range(1, len(text)):
        if text[i] != text[start]:
            found.append((text[start], i - start))
            start = i
    return found


def runs(text):
    found, start = [], 0
    for i in range(1, len(text) + 1):         # one step past the end closes the last run
        if i == len(text) or text[i] != text[start]:
            found.append((text[start], i - start))
            start = i
    return found


print(runs_lossy("aab"))
print(runs("aab"))
print(runs(""))
