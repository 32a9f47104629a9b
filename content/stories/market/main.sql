INSERT INTO customers (id, full_name, email, city, referred_by, registered_at)
SELECT i,
       (ARRAY['Ivan', 'Anna', 'Pavel', 'Maria', 'Sergey', 'Olga', 'Maxim', 'Elena',
              'Timur', 'Daria', 'Nikita', 'Alina', 'Oleg', 'Vera', 'Roman', 'Polina'])[(i - 1) % 16 + 1]
           || ' '
           || (ARRAY['Sokolov', 'Kuznetsov', 'Popov', 'Lebedev', 'Morozov', 'Volkov',
                     'Egorov', 'Pavlov', 'Orlov', 'Zaytsev', 'Belov'])[(i * 7) % 11 + 1]
           || CASE WHEN i % 2 = 0 THEN 'a' ELSE '' END,
       CASE WHEN i % 7 = 0 THEN NULL ELSE 'user' || i || '@example.com' END,
       (ARRAY['Moscow', 'Kazan', 'Moscow', 'Perm', 'Tula', 'Moscow', 'Omsk', 'Kazan'])[(i * 5) % 8 + 1],
       CASE WHEN i % 4 = 0 THEN i / 4 WHEN i % 10 = 7 AND i > 10 THEN 3 END,
       '2025-09-01 08:00+00'::timestamptz + i * interval '3 days 5 hours'
FROM generate_series(1, 48) AS i;

INSERT INTO sellers (id, name, city, rating, joined_on)
SELECT i,
       (ARRAY['Warm House', 'Lamp and Shade', 'Green Yard', 'Teapot Club', 'North Textile', 'Toy Box',
              'Good Tools', 'Little Things', 'Clay and Glass', 'Smart Kitchen', 'Night Light', 'Fresh Start'])[i],
       (ARRAY['Moscow', 'Tver', 'Tula', 'Kazan', 'Ivanovo', 'Perm'])[i % 6 + 1],
       CASE WHEN i >= 11 THEN NULL ELSE 3.4 + (i * 7 % 16) * 0.1 END,
       DATE '2024-03-01' + i * 41
FROM generate_series(1, 12) AS i;

INSERT INTO products (id, seller_id, title, category, price, archived_at)
SELECT i,
       CASE WHEN i % 3 = 0 THEN 1 ELSE (i * 7) % 11 + 1 END,
       kind.title || ', ' || (ARRAY['white', 'grey', 'green', 'black', 'blue'])[i % 5 + 1],
       CASE WHEN i % 17 = 0 THEN NULL ELSE kind.category END,
       (kind.base + i % 5 * 50)::numeric(12, 2),
       CASE WHEN i % 19 = 0 THEN '2026-05-20 09:00+00'::timestamptz + i * interval '1 hour' END
FROM generate_series(1, 80) AS i
JOIN (VALUES (0, 'Kettle', 'kitchen', 2190), (1, 'Table lamp', 'lighting', 1750), (2, 'Watering can', 'garden', 690),
             (3, 'Linen set', 'textiles', 3490), (4, 'Building blocks', 'toys', 1290), (5, 'Screwdriver set', 'tools', 990),
             (6, 'Tea mug', 'kitchen', 390), (7, 'Floor lamp', 'lighting', 4200), (8, 'Plant pot', 'garden', 450),
             (9, 'Bath towel', 'textiles', 890)) AS kind (n, title, category, base) ON kind.n = i % 10;

INSERT INTO price_history (product_id, valid_from, price)
SELECT p.id,
       '2025-12-01 00:00+00'::timestamptz + n * interval '40 days' + p.id % 9 * interval '6 hours',
       CASE WHEN n = 4 - p.id % 3 THEN p.price ELSE round(p.price * (80 + (p.id * 3 + n * 7) % 35) / 100, 2) END
FROM products AS p
CROSS JOIN generate_series(0, 4) AS n
WHERE n <= 4 - p.id % 3;

INSERT INTO orders (id, customer_id, warehouse, status, created_at, promo_code)
SELECT i,
       CASE WHEN i % 9 = 0 THEN NULL
            WHEN i % 5 = 0 THEN i % 4 + 1
            ELSE (i * 7 + i / 44) % 44 + 1 END,
       (ARRAY['moscow', 'kazan', 'moscow', 'perm'])[i % 4 + 1],
       CASE WHEN i > 388 THEN 'new'
            WHEN i % 10 = 0 THEN 'cancelled'
            WHEN i > 370 THEN 'shipped'
            WHEN i % 23 = 0 THEN 'paid'
            ELSE 'delivered' END,
       '2026-01-01 06:30+00'::timestamptz + i * interval '10 hours' + (i * 37) % 60 * interval '1 minute',
       CASE WHEN i % 12 = 0 THEN 'SPRING' WHEN i % 31 = 0 THEN 'FRIEND' END
FROM generate_series(1, 400) AS i;

INSERT INTO order_items (order_id, line, product_id, quantity, unit_price)
SELECT item.order_id, item.line, item.product_id, item.quantity,
       CASE WHEN (item.order_id * 3 + item.line) % 41 = 0 THEN item.price + 100 ELSE item.price END
FROM (
    SELECT o.id AS order_id, line, ph.product_id, (o.id + line) % 3 + 1 AS quantity, ph.price
    FROM orders AS o
    CROSS JOIN LATERAL generate_series(1, o.id % 3 + 1) AS line
    CROSS JOIN LATERAL (
        SELECT h.product_id, h.price
        FROM price_history AS h
        WHERE h.product_id = CASE WHEN line = 2 AND o.id % 4 = 0 THEN 11 ELSE (o.id * 11 + line * 17) % 70 + 1 END
          AND h.valid_from <= o.created_at
        ORDER BY h.valid_from DESC
        LIMIT 1
    ) AS ph
) AS item;

INSERT INTO payments (id, order_id, amount, method, status, created_at)
SELECT row_number() OVER (ORDER BY o.id, part), o.id,
       CASE WHEN o.id % 13 = 0 THEN round(o.total / 2, 2) + CASE part WHEN 2 THEN o.total - 2 * round(o.total / 2, 2) ELSE 0 END
            WHEN o.id % 83 = 0 THEN o.total - 100
            ELSE o.total END,
       (ARRAY['card', 'fast-payment', 'card', 'card', 'gift-card'])[(o.id + part) % 5 + 1],
       CASE WHEN o.id % 17 = 0 AND part = 1 THEN 'failed'
            WHEN o.status = 'new' THEN 'pending'
            WHEN o.status = 'cancelled' THEN 'refunded'
            ELSE 'succeeded' END,
       o.created_at + part * interval '4 minutes'
FROM (
    SELECT o.*, (SELECT sum(i.quantity * i.unit_price) FROM order_items AS i WHERE i.order_id = o.id) AS total
    FROM orders AS o
) AS o
CROSS JOIN LATERAL generate_series(1, CASE WHEN o.id % 13 = 0 OR o.id % 17 = 0 THEN 2 ELSE 1 END) AS part
WHERE NOT (o.status = 'new' AND o.id % 2 = 0)
  AND NOT (o.status = 'cancelled' AND o.id % 20 = 0)
  AND o.id % 97 <> 0;

INSERT INTO stock (product_id, warehouse, quantity, reserved)
SELECT p.id, w.name, 20 + (p.id * 13 + w.n * 7) % 60, (p.id + w.n) % 5 + 12
FROM products AS p
JOIN (VALUES (1, 'moscow'), (2, 'kazan'), (3, 'perm')) AS w (n, name) ON (p.id + w.n) % 3 > 0 OR p.id <= 70
WHERE (p.id + w.n * 5) % 14 > 0;

INSERT INTO stock_counts (product_id, warehouse, counted)
SELECT product_id, warehouse, quantity - CASE WHEN (product_id + length(warehouse)) % 11 = 0 THEN 2 ELSE 0 END
FROM stock
WHERE product_id % 23 > 0 AND NOT (warehouse = 'perm' AND product_id % 9 = 4)
UNION ALL
SELECT p.id, 'perm', 5
FROM products AS p
WHERE p.id % 3 = 1 AND NOT EXISTS (SELECT 1 FROM stock AS s WHERE s.product_id = p.id AND s.warehouse = 'perm');

INSERT INTO deliveries (id, product_id, warehouse, quantity, arrived_at, applied_at)
SELECT i, (i * i * 3) % 40 + 1, (ARRAY['moscow', 'kazan', 'perm'])[i % 3 + 1], 5 + i % 7,
       '2026-06-10 07:00+00'::timestamptz + i * interval '5 hours',
       CASE WHEN i <= 40 THEN '2026-06-10 12:00+00'::timestamptz + i * interval '5 hours' END
FROM generate_series(1, 60) AS i;

INSERT INTO reviews (id, product_id, customer_id, rating, body, created_at)
SELECT i, (i * 17) % 70 + 1, i % 44 + 1,
       (ARRAY[5, 4, 5, 3, 5, 1, 4, 5, 2])[i % 9 + 1],
       CASE WHEN i % 4 = 0 THEN NULL
            ELSE (ARRAY['Works as described', 'Arrived in two days', 'The colour is a little off'])[i % 3 + 1] END,
       '2026-02-01 10:00+00'::timestamptz + i * interval '19 hours'
FROM generate_series(1, 150) AS i;

SELECT setval(pg_get_serial_sequence(t, 'id'), 1000)
FROM unnest(ARRAY['customers', 'sellers', 'products', 'deliveries', 'orders', 'payments', 'reviews']) AS t;
