def upgrade_path(converters: list[list[str]], source: str, target: str) -> list[str]:
    pass
