select id, customer_id, total from orders
