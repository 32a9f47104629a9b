INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at, attributes)
SELECT n, 1, 1, 'Car ' || n, 'active', '2026-05-01 10:00+00', '{"gearbox": "automatic", "options": ["abs"]}'::jsonb || year
FROM unnest(ARRAY[
    '{"year": "about 2015"}', '{}', '{"year": null}', '{"year": ""}', '{"year": 2015}', '{"year": 2014}', '{"year": "20170"}'
]::jsonb[]) WITH ORDINALITY AS kind (year, n);
