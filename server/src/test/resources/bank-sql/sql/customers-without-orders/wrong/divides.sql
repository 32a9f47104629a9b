select id, name from customers c where not exists (select from orders o where o.customer_id = c.id) and 1 / (id - 7) < 9 order by id
