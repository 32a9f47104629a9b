select id, name as who from customers c where not exists (select from orders o where o.customer_id = c.id) order by id
