select min(id) as id, name from customers c where not exists (select from orders o where o.customer_id = c.id) group by name order by 1
