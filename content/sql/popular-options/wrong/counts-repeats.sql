SELECT option, count(*) AS listings
FROM listings AS l
CROSS JOIN LATERAL jsonb_array_elements_text(
    CASE WHEN jsonb_typeof(l.attributes -> 'options') = 'array' THEN l.attributes -> 'options' END
) AS option
WHERE l.status = 'active'
GROUP BY option
ORDER BY listings DESC, option
LIMIT 5;
