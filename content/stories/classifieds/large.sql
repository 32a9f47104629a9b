-- Foreign keys are dropped for the load and added again: one check of a whole table is cheaper than one a row.
ALTER TABLE listings DROP CONSTRAINT listings_user_id_fkey;
ALTER TABLE listings DROP CONSTRAINT listings_category_id_fkey;
ALTER TABLE photos DROP CONSTRAINT photos_listing_id_fkey;
ALTER TABLE favourites DROP CONSTRAINT favourites_user_id_fkey;
ALTER TABLE favourites DROP CONSTRAINT favourites_listing_id_fkey;
ALTER TABLE messages DROP CONSTRAINT messages_listing_id_fkey;
ALTER TABLE messages DROP CONSTRAINT messages_sender_id_fkey;
ALTER TABLE messages DROP CONSTRAINT messages_recipient_id_fkey;
ALTER TABLE moderation_log DROP CONSTRAINT moderation_log_listing_id_fkey;

-- 10 roots, 10 children each, 10 grandchildren each: 1 110 categories.
INSERT INTO categories (id, parent_id, title)
SELECT i, CASE WHEN i > 110 THEN (i - 111) / 10 + 11 WHEN i > 10 THEN (i - 11) / 10 + 1 END, 'Category ' || i
FROM generate_series(1, 1110) AS i;

INSERT INTO users (id, nickname, phone, city, created_at, blocked_at)
SELECT i, 'user_' || i, CASE WHEN i % 6 = 0 THEN NULL ELSE '+7900' || lpad((i * 487 % 10000000)::text, 7, '0') END,
       CASE WHEN i % 10 < 6 THEN 'Moscow' WHEN i % 10 < 9 THEN 'Kazan' ELSE 'Tomsk' END,
       '2022-01-01 00:00+00'::timestamptz + i * interval '2 hours',
       CASE WHEN i % 97 = 0 THEN '2026-01-01 00:00+00'::timestamptz END
FROM generate_series(1, 15000) AS i;

-- Four listings in five are over; cars take a third of them; one in forty is a draft.
INSERT INTO listings (id, user_id, category_id, title, price, city, status, attributes, created_at, published_at)
SELECT i,
       CASE WHEN i % 5 = 0 THEN i % 50 + 1 ELSE i::bigint * 7919 % 15000 + 1 END,
       CASE WHEN i % 3 = 0 THEN 111 ELSE i::bigint * 31 % 1000 + 111 END,
       'Listing ' || i,
       CASE WHEN i % 14 = 0 THEN NULL ELSE 100 + i::bigint * 48271 % 90000 END,
       CASE WHEN i % 10 < 6 THEN 'Moscow' WHEN i % 10 < 9 THEN 'Kazan' WHEN i % 100 = 99 THEN 'Tomsk' ELSE 'Samara' END,
       CASE WHEN i % 40 = 1 THEN 'draft' WHEN i % 5 = 2 THEN 'active' WHEN i % 60 = 3 THEN 'rejected'
            WHEN i % 2 = 0 THEN 'sold' ELSE 'archived' END,
       CASE WHEN i % 3 = 0
            THEN jsonb_build_object('brand', 'Brand ' || i % 40, 'year', 2000 + i % 25,
                                    'gearbox', CASE WHEN i % 4 = 0 THEN 'manual' ELSE 'automatic' END)
            ELSE '{}'::jsonb END,
       '2024-06-01 00:00+00'::timestamptz + i * interval '7 minutes',
       CASE WHEN i % 40 <> 1 THEN '2024-06-01 01:00+00'::timestamptz + i * interval '7 minutes' END
FROM generate_series(1, 140000) AS i;

INSERT INTO photos (id, listing_id, position, sha256)
SELECT (i - 1) * 2 + n, i, n, md5(i::text || n)
FROM generate_series(1, 40000) AS i CROSS JOIN generate_series(1, 2) AS n;

INSERT INTO favourites (user_id, listing_id, added_at)
SELECT i % 15000 + 1, i::bigint * 16807 % 139999 + 1, '2025-01-01 00:00+00'::timestamptz + i * interval '9 minutes'
FROM generate_series(1, 60000) AS i
ON CONFLICT DO NOTHING;

INSERT INTO messages (id, listing_id, sender_id, recipient_id, body, sent_at, read_at)
SELECT i, i::bigint * 33 % 139999 + 1, i % 15000 + 1, (i + 77) % 15000 + 1, 'Is it still for sale?',
       '2025-06-01 00:00+00'::timestamptz + i * interval '4 minutes',
       CASE WHEN i % 50 > 0 THEN '2025-06-01 02:00+00'::timestamptz + i * interval '4 minutes' END
FROM generate_series(1, 120000) AS i;

INSERT INTO moderation_log (id, listing_id, moderator, verdict, reason, decided_at)
SELECT i, i, CASE WHEN i % 3 = 0 THEN 'marina' END, CASE WHEN i % 60 = 3 THEN 'rejected' ELSE 'approved' END, NULL,
       '2024-06-01 01:00+00'::timestamptz + i * interval '7 minutes'
FROM generate_series(2, 50000) AS i;

ALTER TABLE listings ADD CONSTRAINT listings_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE listings ADD CONSTRAINT listings_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories;
ALTER TABLE photos ADD CONSTRAINT photos_listing_id_fkey
    FOREIGN KEY (listing_id) REFERENCES listings ON DELETE CASCADE;
ALTER TABLE favourites ADD CONSTRAINT favourites_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE favourites ADD CONSTRAINT favourites_listing_id_fkey
    FOREIGN KEY (listing_id) REFERENCES listings ON DELETE CASCADE;
ALTER TABLE messages ADD CONSTRAINT messages_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES listings;
ALTER TABLE messages ADD CONSTRAINT messages_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES users;
ALTER TABLE messages ADD CONSTRAINT messages_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES users;
ALTER TABLE moderation_log ADD CONSTRAINT moderation_log_listing_id_fkey
    FOREIGN KEY (listing_id) REFERENCES listings;

SELECT setval(pg_get_serial_sequence(t, 'id'), 1000000)
FROM unnest(ARRAY['categories', 'users', 'listings', 'photos', 'messages', 'moderation_log']) AS t;
