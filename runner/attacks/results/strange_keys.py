"""Returns dictionaries with keys that JSON does not have.

seen: returned [{"$dict":[[1,5],[null,3],[[1,2],4]]},{"$dict":[["$set",1]]},{"$dict":[["$float","nan"]]},{"":0}]
"""

def f():
    return [{1: 2, None: 3, (1, 2): 4, True: 5}, {"$set": 1}, {"$float": "nan"}, {"": 0}]
