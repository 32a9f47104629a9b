INSERT INTO users (id, nickname) VALUES (1, 'anna');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at) VALUES
    (50000, 1, 1, 'Old, republished number', 'active', '2024-12-01 10:00+00'),
    (40001, 1, 1, 'Sold meanwhile', 'sold', '2024-12-02 10:00+00'),
    (39000, 1, 1, 'Small number, newer', 'active', '2026-05-01 10:00+00'),
    (30000, 1, 1, 'Ordinary', 'active', '2024-11-01 10:00+00'),
    (139000, 1, 1, 'Between the cursors', 'active', '2025-11-01 10:00+00');
