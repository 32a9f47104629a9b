SELECT p.created_at::date AS day, count(*) AS payments, sum(p.amount) AS income, 0 AS running
FROM payments AS p
GROUP BY 1
ORDER BY 1;
