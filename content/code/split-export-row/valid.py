def valid(row):
    if type(row) is not str or len(row) > 200_000:
        return False
    place = 0
    while True:
        if row[place:place + 1] == '"':
            place += 1
            while True:
                place = row.find('"', place)
                if place < 0:
                    return False
                if row[place + 1:place + 2] != '"':
                    break
                place += 2
            place += 1
        else:
            while place < len(row) and row[place] != ",":
                if row[place] == '"':
                    return False
                place += 1
        if place == len(row):
            return True
        if row[place] != ",":
            return False
        place += 1
