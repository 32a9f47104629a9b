"""Fetches a page, the clouds’ secrets and the local server.

seen: returned ["URLError", "URLError", "URLError"]
"""

import urllib.request


def f():
    pages = "http://169.254.169.254/latest/meta-data http://127.0.0.1:8721/ http://192.0.2.1/".split()
    return [kind_of_failure(urllib.request.urlopen, page, None, 1) for page in pages]
