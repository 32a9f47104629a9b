INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at, attributes) VALUES
    (1, 1, 1, 'Car', 'active', '2026-05-01 10:00+00', '{"gearbox": "automatic", "options": ["abs sensor only"], "year": 2019}'),
    (2, 1, 1, 'Car', 'active', '2026-05-01 10:00+00', '{"gearbox": "automatic", "options": [], "note": "no abs", "year": 2019}'),
    (3, 1, 1, 'Car', 'active', '2026-05-01 10:00+00', '{"gearbox": "manual", "options": ["abs"], "year": 2019}'),
    (4, 1, 1, 'Car', 'active', '2026-05-01 10:00+00', '{"gearbox": "automatic", "options": ["tow bar", "abs"], "year": 2019}');
