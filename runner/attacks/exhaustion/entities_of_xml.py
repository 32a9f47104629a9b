"""Parses a document whose entities grow without end.

seen: raised ExpatError
seen: exceeded memory
seen: exceeded time
"""

from xml.dom import minidom


def f():
    lines = ['<!ENTITY a0 "ha">', *(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))]
    return len(minidom.parseString("<!DOCTYPE r [" + "".join(lines) + "]><r>&a11;</r>").toxml())
