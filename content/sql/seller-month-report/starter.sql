SELECT s.id AS seller_id, s.name, 0 AS orders, 0 AS revenue
FROM sellers AS s;
