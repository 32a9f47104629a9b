SELECT option, count(DISTINCT l.id) AS listings
FROM listings AS l
CROSS JOIN LATERAL jsonb_array_elements_text(l.attributes -> 'options') AS option
WHERE l.status = 'active'
GROUP BY option
ORDER BY listings DESC, option
LIMIT 5;
