INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at) VALUES
    (1, 1, 1, 'Van', 'active', '2026-05-01 10:00+00'), (2, 1, 1, 'Car', 'draft', NULL), (3, 1, 1, 'Truck', 'draft', NULL),
    (4, 1, 1, 'Bus', 'sold', '2026-05-01 10:00+00');
INSERT INTO moderation_log (id, listing_id, moderator, verdict, decided_at) VALUES
    (1, 3, 'marina', 'sent-back', '2026-05-01 10:00+00'), (2, 4, 'marina', 'approved', '2026-05-01 10:00+00');
