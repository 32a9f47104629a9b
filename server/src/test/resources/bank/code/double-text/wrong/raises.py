value = int(input())
raise ValueError("no")
