CREATE STATISTICS orders_hub_promo (mcv) ON warehouse, promo_code FROM orders;
