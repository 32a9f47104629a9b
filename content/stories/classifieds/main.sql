INSERT INTO categories (id, parent_id, title) VALUES
    (1, NULL, 'Transport'), (2, NULL, 'Home'), (3, NULL, 'Electronics'), (4, NULL, 'Services'), (5, NULL, 'Pets'),
    (10, 1, 'Cars'), (11, 1, 'Bicycles'), (12, 10, 'Passenger cars'), (13, 10, 'Vans'), (14, 12, 'Estate cars'),
    (20, 2, 'Furniture'), (21, 2, 'Kitchenware'), (22, 20, 'Tables'), (23, 20, 'Sofas'),
    (30, 3, 'Phones'), (31, 3, 'Laptops'), (32, 30, 'Phone cases'),
    (40, 4, 'Repairs'), (41, 40, 'Plumbing'), (42, 40, 'Electrics');

INSERT INTO users (id, nickname, phone, city, created_at, blocked_at)
SELECT i,
       (ARRAY['anna', 'boris', 'dina', 'egor', 'fedor', 'galina', 'igor', 'kira', 'lev', 'mila'])[i % 10 + 1] || '_' || 60 + i * 7 % 40,
       CASE WHEN i % 6 = 0 THEN NULL ELSE '+7900' || lpad((i * 7919 % 10000000)::text, 7, '0') END,
       (ARRAY['Moscow', 'Kazan', 'Moscow', 'Samara', 'Tomsk'])[i % 5 + 1],
       '2025-06-01 09:00+00'::timestamptz + i * interval '4 days 3 hours',
       CASE WHEN i % 17 = 0 THEN '2026-05-02 12:00+00'::timestamptz END
FROM generate_series(1, 40) AS i;

INSERT INTO listings (id, user_id, category_id, title, price, city, status, attributes, created_at, published_at)
SELECT i, i * 7 % 37 + 1, kind.category_id, kind.title,
       CASE WHEN i % 15 = 11 THEN NULL WHEN i % 34 = 0 THEN 0 ELSE kind.base + i % 7 * kind.step END,
       (ARRAY['Moscow', 'Kazan', 'Moscow', 'Samara', 'Tomsk'])[i % 5 + 1],
       state.status,
       CASE kind.n
           WHEN 0 THEN jsonb_build_object('brand', (ARRAY['Lada', 'Kia', 'Skoda'])[i % 3 + 1],
                                          'year', CASE WHEN i % 40 = 10 THEN '"about 2015"'::jsonb
                                                       WHEN i % 30 = 0 THEN to_jsonb((2010 + i % 14)::text)
                                                       ELSE to_jsonb(2010 + i % 14) END,
                                          'gearbox', CASE WHEN i % 50 = 0 THEN 'manual' ELSE 'automatic' END,
                                          'options', CASE WHEN i % 20 = 0 THEN '["abs", "heated seats", "tow bar"]'::jsonb
                                                          ELSE '["abs", "air conditioning"]'::jsonb END)
           WHEN 1 THEN jsonb_build_object('frame', 54 + i % 5, 'options', to_jsonb((ARRAY['lights', 'bell', 'mudguards', 'lock'])[i % 4 + 1:4]))
           WHEN 2 THEN jsonb_build_object('brand', 'Kia', 'year', 2012 + i % 11, 'gearbox', 'automatic', 'options', NULL)
           WHEN 5 THEN jsonb_build_object('memory', CASE WHEN i % 2 = 0 THEN 128 ELSE 256 END,
                                          'options', '["box", "charger"]'::jsonb)
           WHEN 6 THEN jsonb_build_object('memory', 512, 'screen', jsonb_build_object('inches', 14, 'touch', i % 2 = 0))
           ELSE '{}'::jsonb
       END,
       '2026-03-01 07:00+00'::timestamptz + i * interval '9 hours',
       CASE WHEN state.status <> 'draft'
            THEN '2026-03-01 08:00+00'::timestamptz + (i - i % 3) * interval '9 hours' END
FROM generate_series(1, 240) AS i
JOIN (VALUES (0, 12, 'Car with one owner', 640000, 45000), (1, 11, 'City bicycle', 14500, 2500),
             (2, 14, 'Estate car for a family', 910000, 60000), (3, 22, 'Oak table', 9000, 1500),
             (4, 23, 'Corner sofa', 21000, 3000), (5, 30, 'Phone in good order', 17000, 4000),
             (6, 31, 'Work laptop', 52000, 8000), (7, 41, 'Tap replacement', 1200, 300),
             (8, 21, 'Set of pans', 2500, 500), (9, 20, 'Bookcase', 6000, 700)) AS kind (n, category_id, title, base, step)
    ON kind.n = i % 10
CROSS JOIN LATERAL (
    SELECT CASE WHEN i % 11 = 0 THEN 'draft' WHEN i % 13 = 0 THEN 'rejected' WHEN i % 7 = 0 THEN 'sold'
                WHEN i % 16 = 0 THEN 'archived' ELSE 'active' END AS status
) AS state;

INSERT INTO photos (id, listing_id, position, sha256)
SELECT row_number() OVER (ORDER BY l.id, n), l.id, n * 10 + l.id % 4,
       CASE WHEN (l.id + n) % 15 = 0 THEN NULL
            WHEN l.id % 8 = 3 AND n = 3 THEN 'a' || l.id || 'x1'
            ELSE 'a' || l.id || 'x' || n END
FROM listings AS l
CROSS JOIN LATERAL generate_series(1, l.id % 5) AS n;

INSERT INTO favourites (user_id, listing_id, added_at)
SELECT u.id, l.id, '2026-05-01 10:00+00'::timestamptz + (u.id * 7 + l.id * 3) % 1000 * interval '1 hour'
FROM users AS u
JOIN listings AS l ON (u.id * u.id + l.id * 5) % 43 IN (7, 12) AND l.user_id <> u.id AND l.status <> 'draft';

INSERT INTO messages (id, listing_id, sender_id, recipient_id, body, sent_at, read_at)
SELECT row_number() OVER (ORDER BY m.sent_at, m.listing_id, m.buyer_id, m.n), m.listing_id,
       CASE WHEN m.n % 2 = 1 THEN m.buyer_id ELSE m.user_id END,
       CASE WHEN m.n % 2 = 1 THEN m.user_id ELSE m.buyer_id END,
       (ARRAY['Is it still for sale?', 'Yes, it is', 'Can I come and look?', 'Any evening after seven'])[m.n],
       m.sent_at,
       CASE WHEN m.n < m.total THEN m.sent_at + interval '5 minutes' END
FROM (
    SELECT l.id AS listing_id, l.user_id, (l.id * 3 + b) % 40 + 1 AS buyer_id, n, (l.id + b) % 4 + 1 AS total,
           '2026-06-01 06:00+00'::timestamptz + l.id * interval '2 hours' + b * interval '35 minutes'
               + n * (l.id % 6 + 1) * interval '11 minutes' AS sent_at
    FROM listings AS l
    CROSS JOIN generate_series(1, 2) AS b
    CROSS JOIN LATERAL generate_series(1, (l.id + b) % 4 + 1) AS n
    WHERE l.status = 'active' AND l.id % 3 = 0
) AS m
WHERE m.buyer_id <> m.user_id;

INSERT INTO moderation_log (id, listing_id, moderator, verdict, reason, decided_at)
SELECT row_number() OVER (ORDER BY l.id, n), l.id,
       CASE WHEN n = 1 THEN NULL ELSE (ARRAY['marina', 'stepan'])[l.id % 2 + 1] END,
       CASE WHEN n = 1 AND l.id % 4 = 0 THEN 'sent-back'
            WHEN n = 2 AND l.status = 'rejected' THEN 'rejected'
            ELSE 'approved' END,
       CASE WHEN n = 1 AND l.id % 4 = 0 THEN 'no photo' WHEN n = 2 AND l.status = 'rejected' THEN 'forbidden goods' END,
       l.published_at + CASE WHEN l.id % 12 = 0 THEN 1 ELSE n END * interval '20 minutes'
FROM listings AS l
CROSS JOIN LATERAL generate_series(1, CASE WHEN l.id % 4 = 0 OR l.status = 'rejected' THEN 2 ELSE 1 END) AS n
WHERE l.status <> 'draft' AND l.id % 19 > 0;

SELECT setval(pg_get_serial_sequence(t, 'id'), 10000)
FROM unnest(ARRAY['categories', 'users', 'listings', 'photos', 'messages', 'moderation_log']) AS t;
