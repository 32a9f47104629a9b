INSERT INTO users (id, nickname) VALUES (1, 'anna_60'), (8, 'boris_67'), (39, 'boris_68');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status) SELECT i, 1, 1, 'Van ' || i, 'sold' FROM generate_series(1, 4) AS i;
INSERT INTO favourites (user_id, listing_id, added_at) VALUES
    (8, 1, '2026-05-01 10:00+00'), (39, 1, '2026-05-02 10:00+00'), (8, 2, '2026-05-01 10:00+00'), (39, 2, '2026-05-01 10:00+00');
