INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at, attributes)
SELECT n, 1, 1, 'Van ' || n, 'active', '2026-05-01 10:00+00', attributes
FROM unnest(ARRAY[
    '{"options": null}', '{"options": "abs"}', '{"options": {"abs": true}}', '{}', '{"options": []}', '{"options": ["abs", "tow bar"]}'
]::jsonb[]) WITH ORDINALITY AS kind (attributes, n);
