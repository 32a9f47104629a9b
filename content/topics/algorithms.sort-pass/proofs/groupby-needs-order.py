from itertools import groupby

codes = [200, 500, 200, 200]
print([(code, len(list(group))) for code, group in groupby(codes)])
print([(code, len(list(group))) for code, group in groupby(sorted(codes))])
