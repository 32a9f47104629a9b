"""Says that a rule was broken which nobody set.

seen: forbidden
"""

say('{"load":"forbidden","line":-5,"construct":["x"]}')
os._exit(0)
