SELECT count(*) AS lines, sum(quantity) AS units
FROM order_items
WHERE product_id = :product;
