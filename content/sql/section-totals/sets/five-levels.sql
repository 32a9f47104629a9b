INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, parent_id, title) VALUES
    (1, NULL, 'Home'), (2, 1, 'Kitchen'), (3, 2, 'Pans'), (4, 3, 'Cast iron'), (5, 4, 'With a lid');
INSERT INTO listings (id, user_id, category_id, title, status, published_at)
SELECT i, 1, i, 'Pan ' || i, 'active', '2026-05-01 10:00+00' FROM generate_series(1, 5) AS i;
