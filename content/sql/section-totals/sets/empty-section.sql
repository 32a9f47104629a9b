INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, parent_id, title) VALUES (1, NULL, 'Home'), (2, NULL, 'Pets'), (3, NULL, 'Services'), (4, 2, 'Fish');
INSERT INTO listings (id, user_id, category_id, title, status, published_at)
VALUES (1, 1, 1, 'Chair', 'active', '2026-05-01 10:00+00');
