"""Prints markup and scripts.

printed: "<script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}${7*7}\n"
seen: returned 1
"""

def f():
    print("<script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}${7*7}")
    return 1
