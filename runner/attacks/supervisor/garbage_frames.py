"""Writes frames that are no reports.

cases: 17
seen: died
seen: raised 
seen: unreadable
"""

GARBAGE = [
    b"", b"{", b"\xff\xfe", b"[]", b"null", b"{}", b'{"case":5}', b'{"case":"accepted"}', b'{"case":"returned"}',
    b'{"case":"passed","value":true}', b"[" * 100_000, b"9" * 100_000, b'{"case":"returned","value":' + b"9" * 50_000 + b"}",
    b'{"case":"raised","type":7,"message":[],"frames":{"a":1}}', b'{"case":"exited","code":1e30}',
    b'{"case":"raised","frames":[[1e99,5,[]],[],[[]],5]}', b'{"case":"unreadable","type":{"a":1}}',
]  # fmt: skip


def f(x):
    say(GARBAGE[x])
    os._exit(0)
