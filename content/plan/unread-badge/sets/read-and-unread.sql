INSERT INTO users (id, nickname) VALUES (128, 'anna'), (9078, 'boris'), (3, 'vera');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status) VALUES (1, 3, 1, 'Van', 'sold');
INSERT INTO messages (listing_id, sender_id, recipient_id, body, sent_at, read_at) VALUES
    (1, 3, 128, 'Hello', '2026-01-01 10:00+00', NULL),
    (1, 3, 128, 'Hello?', '2026-01-01 11:00+00', NULL),
    (1, 3, 128, 'Sold?', '2026-01-01 09:00+00', '2026-01-01 09:30+00'),
    (1, 128, 3, 'Yes', '2026-01-01 09:10+00', NULL),
    (1, 3, 9078, 'Hi', '2026-01-01 09:00+00', '2026-01-01 09:30+00');
