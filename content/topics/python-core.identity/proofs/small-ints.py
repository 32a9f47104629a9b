# int(text) makes the numbers at run time, so the compiler cannot merge them
for text in ("-6", "-5", "256", "257"):
    print(text, int(text) is int(text))
