import csv


def split_row(row: str) -> list[str]:
    for fields in csv.reader([row]):
        return fields or [""]
    return [""]
