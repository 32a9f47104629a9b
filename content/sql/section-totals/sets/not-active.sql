INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, parent_id, title) VALUES (1, NULL, 'Home'), (2, 1, 'Kitchen');
INSERT INTO listings (id, user_id, category_id, title, status, published_at) VALUES
    (1, 1, 1, 'Chair', 'sold', '2026-05-01 10:00+00'), (2, 1, 2, 'Pan', 'draft', NULL),
    (3, 1, 2, 'Pot', 'archived', '2026-05-01 10:00+00'), (4, 1, 2, 'Lid', 'active', '2026-05-01 10:00+00');
