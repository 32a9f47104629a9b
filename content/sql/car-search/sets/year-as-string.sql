INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at, attributes) VALUES
    (1, 1, 1, 'Car', 'active', '2026-05-01 10:00+00', '{"gearbox": "automatic", "options": ["abs"], "year": "2019"}'),
    (2, 1, 1, 'Car', 'active', '2026-05-01 10:00+00', '{"gearbox": "automatic", "options": ["abs"], "year": "2009"}'),
    (3, 1, 1, 'Car', 'sold', '2026-05-01 10:00+00', '{"gearbox": "automatic", "options": ["abs"], "year": "2020"}');
