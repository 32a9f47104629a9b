"""The Python side of Zachet's judge. See PROTOCOL.md for what travels between it and Java."""
