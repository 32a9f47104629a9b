CREATE INDEX orders_customer ON orders (customer_id);
CREATE INDEX orders_customer_created ON orders (customer_id, created_at);
CREATE INDEX orders_created ON orders (created_at);
CREATE INDEX orders_status ON orders (status);
CREATE INDEX orders_status_created ON orders (status, created_at);
CREATE INDEX orders_warehouse ON orders (warehouse);
CREATE INDEX orders_open ON orders (created_at) WHERE status IN ('new', 'paid');
