-- Foreign keys are dropped for the load and added again: one check of a whole table is cheaper than one a row.
ALTER TABLE price_history DROP CONSTRAINT price_history_product_id_fkey;
ALTER TABLE stock DROP CONSTRAINT stock_product_id_fkey;
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE order_items DROP CONSTRAINT order_items_order_id_fkey;
ALTER TABLE order_items DROP CONSTRAINT order_items_product_id_fkey;
ALTER TABLE payments DROP CONSTRAINT payments_order_id_fkey;
ALTER TABLE reviews DROP CONSTRAINT reviews_product_id_fkey;
ALTER TABLE reviews DROP CONSTRAINT reviews_customer_id_fkey;

INSERT INTO customers (id, full_name, email, city, referred_by, registered_at)
SELECT i,
       (ARRAY['Ivan', 'Anna', 'Pavel', 'Maria', 'Sergey', 'Olga', 'Maxim', 'Elena'])[i % 8 + 1] || ' '
           || (ARRAY['Sokolov', 'Kuznetsov', 'Popov', 'Lebedev', 'Morozov', 'Volkov', 'Egorov'])[i * 5 % 7 + 1]
           || CASE WHEN i % 2 = 1 THEN 'a' ELSE '' END,
       CASE WHEN i % 7 = 0 THEN NULL ELSE 'User' || i || '@Example.com' END,
       CASE WHEN i % 10 < 6 THEN 'Moscow' WHEN i % 10 < 8 THEN 'Kazan' WHEN i % 50 = 9 THEN 'Omsk' ELSE 'Perm' END,
       CASE WHEN i % 4 = 0 THEN i / 4 END,
       '2023-01-01 00:00+00'::timestamptz + i * interval '61 minutes'
FROM generate_series(1, 20000) AS i;

INSERT INTO sellers (id, name, city, rating, joined_on)
SELECT i, 'Shop ' || i, CASE WHEN i % 3 = 0 THEN 'Tver' ELSE 'Moscow' END,
       CASE WHEN i % 9 = 0 THEN NULL ELSE 3.0 + i % 21 * 0.1 END, DATE '2023-01-01' + i
FROM generate_series(1, 300) AS i;

INSERT INTO products (id, seller_id, title, category, price, archived_at)
SELECT i, (i::bigint * i % 300) + 1, 'Product ' || i,
       CASE WHEN i % 40 = 0 THEN NULL
            WHEN i % 10 < 5 THEN 'kitchen' WHEN i % 10 < 8 THEN 'textiles' WHEN i % 100 = 99 THEN 'garden' ELSE 'tools' END,
       190 + i * 37 % 9000,
       CASE WHEN i % 5 = 0 THEN '2026-01-01 00:00+00'::timestamptz + i * interval '10 minutes' END
FROM generate_series(1, 8000) AS i;

INSERT INTO price_history (product_id, valid_from, price)
SELECT i, '2025-01-01 00:00+00'::timestamptz + n * interval '90 days', 190 + (i * 37 + n * 110) % 9000
FROM generate_series(1, 8000) AS i CROSS JOIN generate_series(0, 3) AS n;

INSERT INTO stock (product_id, warehouse, quantity, reserved)
SELECT i, w, 10 + i % 90, i % 7
FROM generate_series(1, 8000) AS i CROSS JOIN unnest(ARRAY['moscow', 'kazan']) AS w;

-- One customer in a hundred places a third of the orders; a few orders in a thousand are still open.
INSERT INTO orders (id, customer_id, warehouse, status, created_at, promo_code)
SELECT i,
       CASE WHEN i % 9 = 0 THEN NULL
            WHEN i % 3 = 0 THEN i::bigint * 7919 % 200 + 1
            ELSE i::bigint * 48271 % 20000 + 1 END,
       CASE WHEN i % 4 = 0 THEN 'kazan' ELSE 'moscow' END,
       CASE WHEN i % 400 = 7 THEN 'new' WHEN i % 200 = 9 THEN 'paid' WHEN i % 50 = 3 THEN 'shipped'
            WHEN i % 12 = 5 THEN 'cancelled' ELSE 'delivered' END,
       '2024-01-01 00:00+00'::timestamptz + i * interval '8 minutes 20 seconds',
       CASE WHEN i % 150 = 0 THEN 'FRIEND' END
FROM generate_series(1, 150000) AS i;

INSERT INTO order_items (order_id, line, product_id, quantity, unit_price)
SELECT i, line,
       CASE WHEN (i + line) % 4 = 0 THEN (i + line)::bigint * 31 % 40 + 1 ELSE (i::bigint * 16807 + line * 977) % 7900 + 1 END,
       (i + line) % 3 + 1, 190 + (i * 13 + line * 450) % 5000
FROM generate_series(1, 150000) AS i CROSS JOIN LATERAL generate_series(1, i % 3 + 1) AS line;

INSERT INTO payments (id, order_id, amount, method, status, created_at)
SELECT i, i, 190 + i * 13 % 5000,
       CASE WHEN i % 20 = 0 THEN 'gift-card' WHEN i % 3 = 0 THEN 'fast-payment' ELSE 'card' END,
       CASE WHEN i % 400 = 7 THEN 'pending' WHEN i % 12 = 5 THEN 'refunded' WHEN i % 500 = 1 THEN 'failed' ELSE 'succeeded' END,
       '2024-01-01 00:03+00'::timestamptz + i * interval '8 minutes 20 seconds'
FROM generate_series(1, 150000) AS i;

INSERT INTO reviews (id, product_id, customer_id, rating, body, created_at)
SELECT i, i % 4000 + 1, i::bigint * 7 % 20000 + 1, CASE WHEN i % 10 = 0 THEN 1 ELSE 4 + i % 2 END, NULL,
       '2024-03-01 00:00+00'::timestamptz + i * interval '50 minutes'
FROM generate_series(1, 20000) AS i;

ALTER TABLE price_history ADD CONSTRAINT price_history_product_id_fkey
    FOREIGN KEY (product_id) REFERENCES products ON DELETE CASCADE;
ALTER TABLE stock ADD CONSTRAINT stock_product_id_fkey FOREIGN KEY (product_id) REFERENCES products;
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers;
ALTER TABLE order_items ADD CONSTRAINT order_items_order_id_fkey
    FOREIGN KEY (order_id) REFERENCES orders ON DELETE CASCADE;
ALTER TABLE order_items ADD CONSTRAINT order_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES products;
ALTER TABLE payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders;
ALTER TABLE reviews ADD CONSTRAINT reviews_product_id_fkey FOREIGN KEY (product_id) REFERENCES products;
ALTER TABLE reviews ADD CONSTRAINT reviews_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers;

SELECT setval(pg_get_serial_sequence(t, 'id'), 1000000)
FROM unnest(ARRAY['customers', 'sellers', 'products', 'deliveries', 'orders', 'payments', 'reviews']) AS t;
