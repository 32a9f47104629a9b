def change(xs):
    xs.append(2)        # the caller's object
    xs = [0]            # only the local name
    print("inside", xs)


numbers = [1]
change(numbers)
print("outside", numbers)
