"""A program prints the markers that end a case’s output, to answer for the next.

entry: program
cases: 2
seen: returned
"""

sys.stdout.flush()
os.write(1, b"0" + MARKER + b"0" + MARKER)
