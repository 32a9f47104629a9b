from datetime import datetime, timedelta, timezone


def is_expired_hidden(issued):
    return datetime.now(timezone.utc) - issued > timedelta(hours=1)


def is_expired(issued, now):
    return now() - issued > timedelta(hours=1)


issued = datetime(2024, 1, 1, 12, 0, tzinfo=timezone.utc)
for minutes in (59, 60, 61):
    at = issued + timedelta(minutes=minutes)
    print(minutes, "minutes:", is_expired(issued, now=lambda: at))
print("the hidden clock can only say:", is_expired_hidden(issued))
