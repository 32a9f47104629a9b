def peak_requests(moments: list[int], window: int) -> int:
    pass
