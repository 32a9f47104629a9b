SELECT id, title, (attributes ->> 'year')::integer AS year
FROM listings
WHERE status = 'active'
  AND attributes @> '{"gearbox": "automatic", "options": ["abs"]}'
  AND CASE
          WHEN attributes ->> 'year' ~ '^[0-9]{4}$' THEN (attributes ->> 'year')::integer >= 2015
          ELSE false
      END;
