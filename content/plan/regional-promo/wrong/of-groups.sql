CREATE STATISTICS orders_hub_promo (ndistinct) ON warehouse, promo_code FROM orders;
ANALYZE orders;
