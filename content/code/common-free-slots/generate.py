def generate(random, size, shape):
    tiny = size < 100
    people = random.randint(0 if size == 0 else 1, 3) if tiny else 200
    latest = 24 if tiny else 5_000_000
    day_start, day_end = 0, latest
    longest = 4 if tiny else 60
    if shape == "around-the-day":
        day_start, day_end = latest // 3, latest * 2 // 3
    meetings = []
    for number in range(size):
        start = random.randint(0, latest - 1)
        length = random.randint(1, longest)
        if shape == "nested" and number % 5 == 0:
            length = random.randint(1, longest * (2 if tiny else 20))
        elif shape == "busy":
            length *= 2 if tiny else 4
        meetings.append([start, min(latest, start + length)])
    calendars = [[] for _ in range(people)]
    for meeting in meetings:
        random.choice(calendars).append(meeting)
    return [calendars, day_start, day_end, random.randint(1, 4 if tiny else 40)]
