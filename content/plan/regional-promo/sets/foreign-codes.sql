INSERT INTO orders (id, warehouse, status, created_at, promo_code) VALUES
    (1, 'hub-7', 'delivered', '2026-07-01 10:00+00', 'HUB7'),
    (2, 'hub-7', 'delivered', '2026-07-02 10:00+00', 'HUB8'),
    (3, 'hub-8', 'delivered', '2026-07-03 10:00+00', 'HUB7'),
    (4, 'hub-7', 'delivered', '2026-07-04 10:00+00', NULL),
    (5, 'hub-23', 'delivered', '2026-07-05 10:00+00', 'HUB23');
