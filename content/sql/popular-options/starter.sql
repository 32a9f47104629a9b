SELECT l.attributes ->> 'options' AS option, count(*) AS listings
FROM listings AS l
WHERE l.status = 'active'
GROUP BY 1
ORDER BY listings DESC;
