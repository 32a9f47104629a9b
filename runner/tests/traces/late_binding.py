def make():
    functions = []
    for number in range(2):
        def show():
            return number
        functions.append(show)
    return functions


for function in make():
    print(function())
