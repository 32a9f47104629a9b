"""Says that loading failed.

seen: died
seen: not loaded
"""

say('{"load":"exceeded","type":"MEMORY"}')
os._exit(0)
