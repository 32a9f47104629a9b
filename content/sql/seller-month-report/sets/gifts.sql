INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver'), (2, 'Toy Box', 'Perm');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000), (2, 2, 'Blocks', 900);
INSERT INTO orders (id, status, created_at) VALUES
    (1, 'delivered', '2026-03-10 10:00+00'), (2, 'cancelled', '2026-03-10 10:00+00'), (3, 'shipped', '2026-03-12 10:00+00');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price)
VALUES (1, 1, 1, 1, 0), (2, 1, 1, 5, 2000), (3, 1, 2, 1, 900);
