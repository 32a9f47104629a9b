SELECT option, count(DISTINCT l.id) AS listings
FROM listings AS l
CROSS JOIN LATERAL jsonb_array_elements_text(
    CASE WHEN jsonb_typeof(l.attributes -> 'options') = 'array' THEN l.attributes -> 'options' END
) AS option
GROUP BY option
ORDER BY listings DESC, option
LIMIT 5;
