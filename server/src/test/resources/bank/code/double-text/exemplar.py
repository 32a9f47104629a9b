value = int(input())
print(value * 2)
