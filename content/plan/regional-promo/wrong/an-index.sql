CREATE INDEX orders_hub_promo ON orders (warehouse, promo_code);
ANALYZE orders;
