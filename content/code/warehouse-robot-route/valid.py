def valid(plan):
    if type(plan) is not list or not 1 <= len(plan) <= 300 or not all(type(line) is str for line in plan):
        return False
    cells = "".join(plan)
    return (
        1 <= len(plan[0]) <= 300
        and all(len(line) == len(plan[0]) for line in plan)
        and set(cells) <= set(".#RD")
        and cells.count("R") == 1
        and cells.count("D") == 1
    )
