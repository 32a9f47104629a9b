SELECT id, title, attributes ->> 'year' AS year
FROM listings
WHERE status = 'active'
  AND attributes ->> 'gearbox' = 'automatic'
  AND attributes -> 'options' ? 'abs'
  AND attributes ->> 'year' >= '2015';
