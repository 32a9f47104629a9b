CREATE STATISTICS orders_hub_promo (dependencies) ON warehouse, promo_code FROM orders;
ANALYZE orders;
