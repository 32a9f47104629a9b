"""A program closes its output and ends.

entry: program
seen: returned ""
"""

sys.stdout.close()
