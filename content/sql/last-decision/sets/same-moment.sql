INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at) VALUES (1, 1, 1, 'Van', 'active', '2026-05-01 10:00+00');
INSERT INTO moderation_log (id, listing_id, moderator, verdict, decided_at) VALUES
    (1, 1, NULL, 'sent-back', '2026-05-01 10:00+00'), (2, 1, 'marina', 'rejected', '2026-05-01 11:00+00'),
    (3, 1, NULL, 'approved', '2026-05-01 11:00+00');
