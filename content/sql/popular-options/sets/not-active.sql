INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at, attributes) VALUES
    (1, 1, 1, 'Van', 'sold', '2026-05-01 10:00+00', '{"options": ["winch"]}'),
    (2, 1, 1, 'Car', 'draft', NULL, '{"options": ["winch", "lock"]}'),
    (3, 1, 1, 'Bus', 'active', '2026-05-01 10:00+00', '{"options": ["lock"]}');
