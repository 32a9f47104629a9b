SELECT id, title, (attributes ->> 'year')::integer AS year
FROM listings
WHERE status = 'active'
  AND attributes @> '{"gearbox": "automatic", "options": ["abs"]}'
  AND attributes @@ '$.year >= 2015';
